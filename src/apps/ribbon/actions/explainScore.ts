import type { FormResult } from "../../../evaluation/result";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import { selectedCell, type SelectedCell } from "../../../hosts/excel/selectedCell";
import { insertValues } from "../../../wording/insertValues";
import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext, Place } from "../commandContext";
import { readOpened } from "../readOpened";
import { failed } from "./failed";
import { sourceOfSummaryRow } from "./sourceOfSummaryRow";

interface Explained {
  readonly place: Place;
  readonly message: string;
}

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

function explained(form: FormResult, { cell }: SelectedCell, context: CommandContext): Explained | null {
  const texts = outcomes[context.locale];
  const row = rowOf(cell);
  const { execution, indicators, sheet } = form;
  const indicator = indicators.find((one) => one.row === row);
  if (indicator) {
    const { score, weight, explanation, path, cells } = indicator;
    const said = { name: path.at(-1) ?? "", score: score ?? "", weight: weight ?? "", explanation };
    const text = score === null || weight === null ? texts.explained : texts.explainedScore;
    return { place: { view: "indicators", sheet, cell: cells.name }, message: insertValues(text, said) };
  }
  if (execution === null || rowOf(execution.cell) !== row) return null;
  const said = { name: texts.executionName, explanation: execution.explanation };
  return { place: { view: "overview" }, message: insertValues(texts.explained, said) };
}

/** 解释这个得分: of the indicator in whose row the selected cell stands, on its form or on the summary sheet. */
export async function explainScore(context: CommandContext): Promise<CommandOutcome> {
  const selected = await selectedCell();
  if (selected instanceof HostFailure) return failed(selected, context.locale);
  const opened = await readOpened(context.locale, { onWaiting: () => context.waiting() });
  if (opened instanceof HostFailure) return failed(opened, context.locale);
  context.learn(opened);
  const meant = sourceOfSummaryRow(opened.read, selected) ?? selected;
  for (const form of opened.result.forms) {
    const found = form.sheet === meant.sheet ? explained(form, meant, context) : null;
    if (found === null) continue;
    await context.show(found.place);
    return { done: true, message: found.message };
  }
  return { done: false, reason: insertValues(outcomes[context.locale].notExplained, { cell: selected.cell }) };
}
