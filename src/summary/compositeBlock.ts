import type { CompositeRow } from "../evaluation/result";
import { compositionText } from "../wording/composition";
import { addressOf, columnRange, fixedCellAt, quotedSheet } from "../cells";
import { blank, formula, text } from "./cells";
import { column } from "./columns";
import { detailSection } from "./detailBlock";
import { drawGrade } from "./gradeRow";
import { type Placed, type RowSpan, type Section, span } from "./layout";
import { reproduced, roundLikeSheet } from "./reproduced";
import { heightOf, sectionHeight, textsOf } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel, StyleName } from "./sheetModel";
import type { ShownForm } from "./shown";
import { sumOfItem } from "./sumOfItem";

/** The composite table's columns, over those of the detail table. */
export const compositeColumn = { item: 0, share: 1, full: 2, score: 3, rate: 4, claimed: 5, difference: 6 } as const;

/** High enough for a chart of a few bars beside the table. */
const rowHeight = 21;

const heightFor = (cells: readonly CellModel[]): number => Math.max(rowHeight, heightOf(textsOf(cells)));

/** The last row is that of 综合绩效. */
export interface CompositePlace extends RowSpan {
  readonly grade: number;
}

type Points = "weight" | "score" | "claimed";

const sum = (rows: readonly { readonly [key in Points]: number | null }[], key: Points): number | null =>
  rows.every((row) => row[key] === null)
    ? null
    : roundLikeSheet(
        rows.reduce((all, row) => all + (row[key] ?? 0), 0),
        2,
      );

const points = ({ full, score, claimed }: CompositeRow): { readonly [key in Points]: number | null } => ({
  weight: full,
  score,
  claimed,
});

/**
 * 评价项目 权重 标准分值 本项得分 得分率, closed by 综合绩效, in native formulas over the detail rows, so that it keeps
 * working where the add-in is absent; with 自评得分 and 差异 where the form has scores written by hand.
 */
export const compositeSection: Section<ShownForm, CompositePlace> = {
  // section, header, the items and 综合绩效, the grade, what was carried, one blank
  rows: ({ form }) => form.composite.length + 4 + (form.carriedPoints === 0 ? 0 : 1),
  place: ({ form }, start) => {
    const table = span(start + 1, form.composite.length);
    return { ...table, grade: table.last + 1 };
  },
  draw: drawComposite,
};

function drawComposite(draft: SheetDraft, shown: ShownForm, placed: Placed): void {
  const { form, texts, profile, locale } = shown;
  const details = placed.of(detailSection, shown);
  const rows = shown.details.map(({ row }) => row);
  const { composite } = form;
  const claims = composite.some((row) => row.claimed !== null);
  const { first, last } = placed.of(compositeSection, shown);
  const fullTotal = fixedCellAt(last, compositeColumn.full);
  const shareStyle = composite.every((row) => Math.abs(row.weight * 100 - Math.round(row.weight * 100)) < 1e-9);

  draft.add([text(texts.compositeSection, "section")], sectionHeight);
  const headers = [
    "item",
    "share",
    "full",
    "score",
    "rate",
    ...(claims ? (["claimed", "difference"] as const) : []),
  ] as const;
  const header = headers.map((key) => text(texts[key], "header"));
  draft.add(header, heightFor(header));
  composite.forEach((row, index) => {
    const at = first + index;
    const closing = at === last;
    const own = closing ? composite.slice(0, -1).map(points) : rows.filter(({ item }) => item === row.item);
    const total = (key: Points, target: number, source: number, wanted: number | null): CellModel => {
      const written = closing
        ? `ROUND(SUM(${columnRange(target, first, last - 1)}),2)`
        : sumOfItem(row.item, at, source, rows, details);
      return reproduced(written, sum(own, key), wanted, closing ? "totalPoints" : "points");
    };
    const share = (closing ? "totalShare" : "share") satisfies StyleName;
    const percent = (closing ? "totalPercent" : "percent") satisfies StyleName;
    const full = addressOf(at, compositeColumn.full);
    const score = addressOf(at, compositeColumn.score);
    const allFull = composite.at(-1)?.full ?? 0;
    const weight = allFull === 0 ? 0 : roundLikeSheet(row.full / allFull, 4);
    const rate = row.full === 0 ? 0 : roundLikeSheet(row.score / row.full, 4);
    const cells = [
      text(row.item, closing ? "totalText" : "center"),
      reproduced(
        `IF(${fullTotal}=0,0,ROUND(${full}/${fullTotal},4))`,
        weight,
        row.weight,
        shareStyle ? share : percent,
      ),
      total("weight", compositeColumn.full, column.weight, row.full),
      isDeduction(row)
        ? takenOff(row, at, composite.slice(0, index), shown)
        : total("score", compositeColumn.score, column.score, row.score),
      reproduced(`IF(${full}=0,0,ROUND(${score}/${full},4))`, rate, row.rate, percent),
      ...(claims
        ? [total("claimed", compositeColumn.claimed, column.claimed, row.claimed), difference(row, at, closing)]
        : []),
    ];
    draft.add(cells, heightFor(cells));
  });
  drawGrade(draft, form, last, texts, profile, rowHeight);
  if (form.carriedPoints > 0) {
    draft.add(
      [text(texts.composition, "label"), ...spread(text(compositionText(form, locale)), claims ? 6 : 4)],
      rowHeight,
    );
    draft.merge(1, claims ? 6 : 4);
  }
  draft.add();
}

/** What the execution takes off the total: an item without points of its own. */
const isDeduction = ({ full, score }: CompositeRow): boolean => full === 0 && score < 0;

/**
 * What the items above it make beyond the total that is left, as it follows their scores, and as the cap follows the
 * execution rate of the form's own cells.
 */
function takenOff(row: CompositeRow, at: number, above: readonly CompositeRow[], shown: ShownForm): CellModel {
  const sum = roundLikeSheet(
    above.reduce((all, { score }) => all + score, 0),
    2,
  );
  const most = roundLikeSheet(sum + row.score, 2);
  const items = columnRange(compositeColumn.score, at - above.length, at - 1);
  const full = fixedCellAt(at + 1, compositeColumn.full);
  const allFull = above.reduce((all, one) => all + one.full, 0);
  const live = liveCap(shown, full, allFull);
  const follows = live !== null && Math.abs(live.gives - most) < 1e-9;
  return reproduced(
    `-MAX(0,ROUND(SUM(${items})-${follows ? live.written : most},2))`,
    roundLikeSheet(-Math.max(0, roundLikeSheet(sum - most, 2)), 2),
    row.score,
    "points",
  );
}

/** The cap over the cells that the rate came from; null where it came from none, or the profile's caps are not known. */
function liveCap(
  { form, profile }: ShownForm,
  full: string,
  allFull: number,
): { readonly written: string; readonly gives: number } | null {
  const { rate = null, basis = null } = form.execution ?? {};
  const caps = profile?.totalCaps ?? [];
  if (rate === null || basis === null || caps.length === 0 || !("cell" in basis.whole)) return null;
  const cell = (address: string): string => `${quotedSheet(form.sheet)}!${address}`;
  // amounts written with their unit divide to no number: then the rate is that of the day
  const now = `IFERROR(${cell(basis.part)}/${cell(basis.whole.cell)},${rate})`;
  const capped = caps.reduceRight((rest, { below, most }) => `IF(${now}<${below},${most},${rest})`, "100");
  const found = caps.find(({ below }) => rate < below)?.most ?? 100;
  return {
    written: `ROUNDDOWN(${capped}*${full}/100,2)`,
    gives: Math.floor(roundLikeSheet(found * allFull, 6) + 1e-9) / 100,
  };
}

function difference(row: CompositeRow, at: number, closing: boolean): CellModel {
  const style: StyleName = closing ? "totalDifference" : "difference";
  if (row.claimed === null) return blank(style);
  const score = addressOf(at, compositeColumn.score);
  const claimed = addressOf(at, compositeColumn.claimed);
  return formula(`ROUND(${score}-${claimed},2)`, roundLikeSheet(row.score - row.claimed, 2), style);
}
