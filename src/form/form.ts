import type { CellValue } from "../value/value";

/**
 * A self-evaluation form (自评表) as it stands on a sheet: what is printed where, nothing judged yet.
 * `form/` recognises it in a grid, `evaluate` scores it. Plain data, serialisable.
 */

/** One cell of a form: its address on the sheet (`G12`), its value, the text shown and the number format. */
export interface PrintedCell {
  readonly cell: string;
  readonly value: CellValue;
  /** Trimmed, as shown. */
  readonly text: string;
  /** Invariant number format; "General" where none. */
  readonly format: string;
}

/** 部门整体 or 项目支出. */
export type FormKind = "department" | "project";

/** Points printed in a heading such as `产出指标(50分)` or `年度绩效目标1（40分）`. */
export interface HeadingPoints {
  readonly cell: string;
  readonly text: string;
  /** The points as printed, an exact decimal text: "50". */
  readonly points: string;
}

/** One row of the budget block: the total row, or a row that splits it. */
export interface BudgetRow {
  readonly label: PrintedCell;
  readonly initial: PrintedCell | null;
  readonly adjusted: PrintedCell | null;
  readonly spent: PrintedCell | null;
}

/** Where the blank cells of a row are to be filled, `H12`; a cell that is filled, or that the form has not, is missing. */
export interface Blanks {
  readonly actual?: string;
  readonly claimed?: string;
  readonly reason?: string;
}

/** 预算执行情况: a block above the table, or the table's own row 预算执行率 (then `inTable`). */
export interface ExecutionBlock extends BudgetRow {
  readonly rate: PrintedCell | null;
  readonly weight: PrintedCell | null;
  readonly claimed: PrintedCell | null;
  readonly reason: PrintedCell | null;
  /** Points in the block's heading, `预算执行情况（20分）`. */
  readonly heading: HeadingPoints | null;
  readonly parts: readonly BudgetRow[];
  readonly inTable: boolean;
  readonly blanks?: Blanks;
  /** In a table: printed points above its row, innermost first, as indices into `Form.headings` (项目管理（25分）). */
  readonly headings?: readonly number[];
}

/** One indicator row. Level names are as printed, line breaks removed; a level that the form has not is "". */
export interface IndicatorRow {
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: PrintedCell;
  /** 年度绩效目标1, where a form has several goals with a tree of their own; "" otherwise. */
  readonly goal: string;
  /** 计算符号, or an 指标性质 whose content is an operator (≥, 大于等于). */
  readonly operator: PrintedCell | null;
  /** 指标性质 or 指标方向 whose content is 定性/定量 or 正向/反向. */
  readonly nature: PrintedCell | null;
  /** 年初指标值, or the only target. */
  readonly target: PrintedCell | null;
  /** 调整指标值, where the form has such a column and it is filled. */
  readonly adjustedTarget: PrintedCell | null;
  /** Units that the headings of target and actual print, 年度指标值（万元）. */
  readonly headedUnits?: { readonly target: string; readonly actual: string };
  /** 计量单位 of its own column. */
  readonly unit: PrintedCell | null;
  readonly actual: PrintedCell | null;
  /** The unit beside the actual, where one header stands over both: 实际值 over 270000 | 元. */
  readonly actualUnit?: PrintedCell;
  readonly weight: PrintedCell | null;
  readonly claimed: PrintedCell | null;
  readonly reason: PrintedCell | null;
  /** 备注, where the form has a column for it beside the reasons, and it is filled. */
  readonly note?: PrintedCell;
  /** The row's own 评分标准, or its 指标说明, which may hold one. */
  readonly standard?: PrintedCell;
  /**
   * Rows that share one merged score (or weight) cell carry the same number, counted from 0 in the form; null for a
   * row of its own. The first row of a group holds the shared cell, the others null.
   */
  readonly group: number | null;
  /**
   * Its points are earned by the rows of its group below it: it has neither target nor actual of its own
   * (★补助各类粮食作物种植面积), they have no points.
   */
  readonly whole?: true;
  readonly blanks?: Blanks;
  /** Of a table without columns for target and actual (决策, 过程): scored by hand. */
  readonly byHand?: true;
  /** Of a table without a column for weights. */
  readonly unweighted?: true;
  /** Printed points above this row, innermost heading first, as indices into `Form.headings`. */
  readonly headings: readonly number[];
}

/** The row 总分 / 合计 at the foot of the table, or 自评总分 in the head. */
export interface TotalRow {
  readonly label: PrintedCell;
  readonly weight: PrintedCell | null;
  readonly claimed: PrintedCell | null;
  readonly blanks?: Blanks;
}

/** A cell that the recogniser met inside the form and could not place, or text that the template left behind. */
export interface Remark {
  readonly cell: string;
  readonly row: number;
  readonly text: string;
}

/** What is not understood: a column's heading, an operator, a unit, a value, or how the form is laid out. Spec section 8. */
export type DoubtKind = "column" | "operator" | "unit" | "value" | "layout";

/**
 * Why it is doubted. `by-cells`: the heading tells nothing, the cells tell the role; `aside`: a heading that nobody knows over
 * cells that no score needs; `open`: target, actual, weight or claimed score may stand there; `rival`: another column is
 * headed for the same role and holds something else; `operators`: two operators of one target contradict each other;
 * `merges`: merged areas were not read, and a blank cell may be one; `fraction`: 0.9 beside 95, of which one is a share and the other percent points; the others name what cannot be read.
 */
export type DoubtReason =
  | "by-cells"
  | "aside"
  | "open"
  | "rival"
  | "budget"
  | "untotalled"
  | "sign"
  | "operator"
  | "operators"
  | "unit"
  | "fraction"
  | "target"
  | "targets-blank"
  | "actual"
  | "weight"
  | "weight-blank"
  | "claimed"
  | "spent"
  | "spent-blank"
  | "execution"
  | "merges"
  | "form-total";

/** Something that was not understood. Not `settled`: the total is provisional and no grade is given. */
export interface Doubt {
  readonly cell: string;
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly text: string;
  readonly kind: DoubtKind;
  readonly settled: boolean;
  readonly reason: DoubtReason;
  /** The role that the cells tell, where they do. */
  readonly role: string | null;
}

/** What a form tells in words outside its rows, or limits to so many characters. */
export interface Note {
  /** 存在问题, 改进措施, or any other text that has a limit. */
  readonly kind: "problems" | "measures" | "other";
  readonly label: PrintedCell;
  /** null where nothing is written beside the label. */
  readonly text: PrintedCell | null;
  /** 100 of （100字以内）; null where none is printed. */
  readonly limit: number | null;
}

export interface Form {
  readonly sheet: string;
  /** `A1:I21` */
  readonly range: string;
  readonly title: string;
  readonly kind: FormKind;
  readonly year: number | null;
  /** The years that title and head print (2021年度), in this order; only where both do. */
  readonly years: readonly { readonly cell: string; readonly year: number }[];
  /** The year that the file's name prints (2022年度…xlsx); missing where it prints none or several. */
  readonly fileYear?: number;
  /** 单位名称 / 主管部门, and 项目名称; "" where not printed. */
  readonly department: string;
  readonly project: string;
  /** Unit of the budget amounts: 万元, 元, 亿元, "" where not printed. */
  readonly moneyUnit: string;
  readonly execution: ExecutionBlock | null;
  readonly headings: readonly HeadingPoints[];
  readonly indicators: readonly IndicatorRow[];
  readonly total: TotalRow | null;
  /** Which columns the table has at all: findings that need one are silent without it. */
  readonly columns: {
    readonly target: boolean;
    readonly actual: boolean;
    readonly weight: boolean;
    readonly claimed: boolean;
    readonly reason: boolean;
  };
  /** 偏差大或目标未完成原因分析 written once under the table (Hubei), for all rows. */
  /** 指标体系 of 分值 and 得分 alone, scored by hand: no table asks for a target or an actual. */
  readonly scorecard?: true;
  readonly sharedReason: PrintedCell | null;
  readonly notes: readonly Note[];
  /** Filler rows and names that still hold template text (指标2：, ≥**人). */
  readonly leftovers: readonly Remark[];
  /** Cells inside the table that were not understood; reported, never dropped. */
  readonly unread: readonly Remark[];
  /** What its headings and layout leave open; what its values leave open is found when they are read. */
  readonly doubts: readonly Doubt[];
}

export type { CellValue };
