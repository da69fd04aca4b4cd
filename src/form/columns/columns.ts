import type { HeadedColumn } from "../header/headerBlock";

/** The columns of the view that one header stands over, both inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the levels stand, and what names an indicator. */
export interface NameColumns {
  readonly level1: Span | null;
  readonly level2: Span | null;
  /** The level that names an indicator where the name's own cell is blank: 三级 below a 四级. */
  readonly fallbackName: Span | null;
  readonly name: Span;
}

/** Units as headings print them; "" where they print none. */
export interface HeadedUnits {
  readonly target: string;
  readonly actual: string;
}

/** Where the columns of one indicator table stand. */
export interface Columns extends NameColumns {
  readonly target: Span | null;
  readonly adjustedTarget: Span | null;
  readonly actual: Span | null;
  readonly weight: Span | null;
  readonly claimed: Span | null;
  readonly reason: Span | null;
  /** 备注, where another column holds the reasons. */
  readonly note?: Span | null;
  readonly unit: Span | null;
  /** 评分标准, or, where none is headed so, 指标说明. */
  readonly standard: Span | null;
  readonly signs: readonly Span[];
  /** What the headings say that bare numbers below them are in: 年度指标值（万元）. */
  readonly headedUnits?: HeadedUnits;
  /** 一级权重, 二级权重: points of a heading in a column of their own. */
  readonly level1Weight: number | null;
  readonly level2Weight: number | null;
  /** Columns left of the first level: 绩效指标 set vertically, 年度绩效目标1. */
  readonly side: readonly number[];
  /** Columns inside the table without a header of their own. */
  readonly loose: readonly number[];
  /** Headers that mean nothing known. */
  readonly unknown: readonly HeadedColumn[];
  readonly first: number;
  readonly last: number;
}
