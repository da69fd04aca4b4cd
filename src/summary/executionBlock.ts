import type { ExecutionResult } from "../evaluation/result";
import type { SummaryTexts } from "../wording/summaryTexts";
import { addressOf } from "../cells";
import { number, text } from "./cells";
import { sourceLink } from "./detailBlock";
import type { Section } from "./layout";
import { reproduced, roundLikeSheet } from "./reproduced";
import { headerHeight, heightOf, sectionHeight, textsOf } from "./rowHeight";
import { spread, type SheetDraft } from "./sheetDraft";
import type { CellModel } from "./sheetModel";
import type { ShownForm } from "./shown";

const rate = (spent: number | null, base: number | null): number | null =>
  spent === null || base === null || base === 0 ? null : roundLikeSheet(spent / base, 4);

/** An amount has the room of two columns: one in 元 is long. */
const amounts = { initial: 0, adjusted: 2, spent: 4 } as const;

/** After the three amounts. */
const rateColumn = 6;

const amountCells = (of: (key: keyof typeof amounts) => CellModel): readonly CellModel[] =>
  (["initial", "adjusted", "spent"] as const).flatMap((key) => spread(of(key), 2));

/** 执行率 as a formula over the amounts beside it, whichever of the two budgets the profile takes. */
function rateCell(execution: ExecutionResult, row: number): CellModel {
  const byAdjusted = rate(execution.spent, execution.adjusted);
  const adjusted = byAdjusted !== null && byAdjusted === execution.rate;
  const base = addressOf(row, adjusted ? amounts.adjusted : amounts.initial);
  const gives = adjusted ? byAdjusted : rate(execution.spent, execution.initial);
  return reproduced(
    `IF(${base}=0,"",ROUND(${addressOf(row, amounts.spent)}/${base},4))`,
    gives,
    execution.rate,
    "percent",
  );
}

/** The cell of 执行率. @param start of the section */
export const executionRateCell = (start: number): string => addressOf(start + 2, rateColumn);

/** 年初预算数 调整预算数 执行数 执行率, with the points for it; nothing where the form has no execution. */
export const executionSection: Section<ShownForm, number> = {
  // section, header, the amounts, one blank
  rows: ({ form }) => (form.execution ? 4 : 0),
  place: (_, start) => start,
  draw: (draft, { form, texts }) => {
    if (form.execution) drawExecution(draft, form.sheet, form.execution, texts);
  },
};

function drawExecution(draft: SheetDraft, sheet: string, execution: ExecutionResult, texts: SummaryTexts): void {
  const unit = execution.unit === "" ? "" : texts.inUnit.replace("{unit}", () => execution.unit);
  draft.add([text(`${texts.executionSection}${unit}`, "section")], sectionHeight);
  const headers = ["executionRate", "weight", "points", "claimed", "link"] as const;
  const merge = (): void => {
    for (const first of Object.values(amounts)) draft.merge(first, first + 1);
  };
  const header = [
    ...amountCells((key) => text(texts[key], "header")),
    ...headers.map((key) => text(texts[key], "header")),
  ];
  draft.add(header, heightOf(textsOf(header)));
  merge();
  draft.add(
    [
      ...amountCells((key) => number(execution[key], "amount")),
      rateCell(execution, draft.next),
      number(execution.weight, "points"),
      number(execution.score, "points"),
      number(execution.claimed, "points"),
      sourceLink(sheet, execution.cells.spent ?? execution.cell),
    ],
    headerHeight,
  );
  merge();
  draft.add();
}
