import { isProvisional, type FormResult } from "../../../evaluation/result";
import { HostFailure } from "../../../hosts/excel/hostFailure";
import { formulaCells } from "../../../hosts/excel/formulaCells";
import { markWeak, type WeakCell } from "../../../hosts/excel/markWeak";
import { writeBack } from "../../../hosts/excel/writeBack";
import { fillScores, type ScoreToFill } from "../../../workflow/fillScores";
import { weakCells } from "../../../workflow/weakCells";
import { scoresBeside } from "../../../workflow/scoresBeside";
import { findingTitle } from "../../../wording/findingTitles";
import { insertValues } from "../../../wording/insertValues";
import type { Locale } from "../../../wording/locale";
import { outcomes } from "../../../wording/outcomes";
import type { CommandOutcome } from "../command";
import type { CommandContext, Question, QuestionCell } from "../commandContext";
import type { OpenedWorkbook } from "../openedWorkbook";
import { readOpened } from "../readOpened";
import { cellList } from "./cellList";
import { failed } from "./failed";

/** A change of cells in the forms meant. */
interface Change<Cell extends QuestionCell> {
  readonly cells: readonly Cell[];
  /** What is written instead where the person wants a column of its own. */
  readonly beside?: readonly Cell[];
  /** Said where there is nothing to change. */
  readonly nothing: string;
  /** Said behind what was done. */
  readonly also: string;
}

/** The forms that a command on cells means: those of the sheet in front, or all where it has none. */
export function formsMeant({ result, read }: OpenedWorkbook): readonly FormResult[] {
  const inFront = result.forms.filter(({ sheet }) => sheet === read.activeSheet);
  return inFront.length > 0 ? inFront : result.forms;
}

/** The names of sheets in one line, each once. */
const sheetNames = (cells: readonly { readonly sheet: string }[]): string =>
  [...new Set(cells.map(({ sheet }) => `「${sheet}」`))].join("");

/** Reads the forms, asks before their cells are changed, and changes them: snapshotted before, undoable after reload. */
async function changeForms<Cell extends QuestionCell & { readonly keepsFormula?: boolean }>(
  context: CommandContext,
  kind: Question["kind"],
  changeOf: (opened: OpenedWorkbook, forms: readonly FormResult[]) => Change<Cell>,
  write: (cells: readonly Cell[]) => Promise<number | HostFailure>,
): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const opened = await readOpened(context.locale, { onWaiting: () => context.waiting(), withMerges: true });
  if (opened instanceof HostFailure) return failed(opened, context.locale);
  context.learn(opened);
  const forms = formsMeant(opened);
  if (forms.length === 0) return { done: false, reason: texts.noForm };
  const change = changeOf(opened, forms);
  const { nothing, also, beside = [] } = change;
  // a total that adds up by itself stays, and is not asked about
  const formulas = await formulaCells(change.cells.filter(({ keepsFormula }) => keepsFormula === true));
  if (formulas instanceof HostFailure) return failed(formulas, context.locale);
  const cells = change.cells.filter(({ sheet, cell }) => !formulas.has(`${sheet}!${cell}`));
  if (cells.length === 0) return { done: false, reason: [nothing, also].filter((part) => part !== "").join(" ") };
  const answer = await context.ask({ kind, cells, ...(beside.length > 0 ? { beside: true } : {}) });
  if (answer !== "yes" && answer !== "beside")
    return { done: false, reason: answer === "no" ? texts.declined : texts.changedMeanwhile };
  const written = answer === "beside" ? beside : cells;
  const count = await write(written);
  if (count instanceof HostFailure) return failed(count, context.locale);
  if (count === 0) return { done: false, reason: kind === "marks" ? texts.alreadyMarked : texts.nothingToWriteBack };
  const said = insertValues(kind === "marks" ? texts.marked : texts.writtenBack, {
    count,
    sheets: sheetNames(written),
  });
  return { done: true, message: [said, also].filter((part) => part !== "").join(" ") };
}

/** The names of indicators with an error or a weakness, each with what was found. */
const cellsToMark = (form: FormResult, locale: Locale): readonly (QuestionCell & WeakCell)[] =>
  weakCells(form).map(({ sheet, cell, name, severity, codes }) => {
    const titles = codes.map((code) => findingTitle(code, locale));
    return { sheet, cell, name, severity, from: "", to: [...new Set(titles)].join(locale === "zh-CN" ? "、" : ", ") };
  });

/** 标记薄弱指标. */
export function markWeakIndicators(context: CommandContext): Promise<CommandOutcome> {
  const texts = outcomes[context.locale];
  const change = (_: OpenedWorkbook, forms: readonly FormResult[]) => ({
    cells: forms.flatMap((form) => cellsToMark(form, context.locale)),
    nothing: insertValues(texts.nothingToMark, { sheets: sheetNames(forms) }),
    also: "",
  });
  return changeForms(context, "marks", change, markWeak);
}

const printed = (points: number | null): string => (points === null ? "" : String(points));

/** 填入得分: the scores of blank cells and of such as differ, the execution's, and the total that they make. */
export function writeBackScores(context: CommandContext): Promise<CommandOutcome> {
  const { locale } = context;
  const texts = outcomes[locale];
  const shown = (cell: ScoreToFill): QuestionCell & Omit<ScoreToFill, "from"> & { readonly keepsFormula: boolean } => ({
    ...cell,
    name: cell.what === "execution" ? texts.executionName : cell.name,
    from: printed(cell.from),
    to: printed(cell.score),
    keepsFormula: cell.what === "total",
  });
  return changeForms(
    context,
    "write-back",
    (opened, forms) => {
      const { read, settings } = opened;
      const contents = { file: "", grids: read.grids, settings };
      // what was not understood is not written as if it were
      const wanted = (form: FormResult): boolean => forms.includes(form) && !isProvisional(form);
      const { cells, left, hasPlaces } = fillScores(contents, { locale }, opened, wanted);
      const open = forms.filter(isProvisional);
      const beside = opened.result.forms.flatMap((form, at) => {
        const [grid, places] = [read.grids.find((one) => one.sheet === form.sheet), opened.places[at]];
        return wanted(form) && grid && places ? scoresBeside(form, places, grid) : [];
      });
      const also = [
        left.length === 0
          ? ""
          : insertValues(
              texts.scoresLeft,
              cellList(
                left.map(({ cell }) => cell),
                locale,
              ),
            ),
        open.length === 0 ? "" : insertValues(texts.provisionalNotFilled, { sheets: sheetNames(open) }),
      ];
      return {
        cells: cells.map(shown),
        beside: beside.map((cell) => ({ ...shown(cell), keepsFormula: false })),
        nothing: open.length === forms.length ? "" : hasPlaces ? texts.nothingToWriteBack : texts.noClaimedColumn,
        also: also.filter((part) => part !== "").join(" "),
      };
    },
    (cells) => writeBack(cells, (grids) => context.reread(grids)),
  );
}
