import { parseReference } from "../cells";
import type { FormResult } from "../evaluation/result";
import type { ScorePlaces } from "../evaluation/scorePlaces";
import type { Grid } from "../form/grid";
import { evaluateWorkbook, type Evaluated, type EvaluationOptions, type WorkbookContents } from "./evaluateWorkbook";

/** A score to be put into a cell of a form. */
export interface ScoreToFill {
  /** `heading`: of a column of their own. */
  readonly what: "execution" | "indicator" | "total" | "heading";
  readonly sheet: string;
  readonly cell: string;
  /** The indicator's name, or the total's label. */
  readonly name: string;
  readonly from: number | null;
  readonly score: number;
  /** What the cell then holds where the number stands in a text, `总分：98分`; null where it is the number alone. */
  readonly text: string | null;
}

export interface Filling {
  readonly cells: readonly ScoreToFill[];
  /** Cells that are left as they are, since the form would contradict itself with the score in them. */
  readonly left: readonly ScoreToFill[];
  /** Whether any form has a place for scores at all. */
  readonly hasPlaces: boolean;
}

/** So many times a cell that would be an error is left alone and the rest evaluated anew. */
const rounds = 4;

/**
 * What 填入得分 writes: the scores that differ from what is claimed, those of blank cells too, the execution's, and the total
 * that they make. The forms are evaluated again with them: a cell that would then be an error is left alone.
 * @param wanted the forms meant
 */
export function fillScores(
  contents: WorkbookContents,
  options: EvaluationOptions,
  { result, places }: Pick<Evaluated, "result" | "places">,
  wanted: (form: FormResult) => boolean,
): Filling {
  const left = new Map<string, ScoreToFill>();
  const hasPlaces = places.some(({ rows }) => Object.keys(rows).length > 0);
  for (let round = 0; round < rounds; round += 1) {
    const cells = result.forms.flatMap((form, at) => {
      const own = places[at];
      return wanted(form) && own ? scoresToFill(form, own, left) : [];
    });
    const grids = contents.grids.map((grid) => filled(grid, cells));
    const errors = wrong(cells, evaluateWorkbook({ ...contents, grids }, options).whole());
    if (errors.length === 0) return { cells, left: [...left.values()], hasPlaces };
    for (const one of errors) left.set(key(one), one);
  }
  return { cells: [], left: [...left.values()], hasPlaces };
}

const key = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

/** The cells that would be an error of the form. */
function wrong(cells: readonly ScoreToFill[], { result }: Pick<Evaluated, "result">): readonly ScoreToFill[] {
  const errors = new Set(
    result.forms.flatMap(({ sheet, findings }) =>
      findings.filter(({ severity }) => severity === "error").map(({ cell }) => key({ sheet, cell })),
    ),
  );
  return cells.filter((one) => errors.has(key(one)));
}

interface Slot {
  readonly what: ScoreToFill["what"];
  readonly name: string;
  readonly cell: string | null;
  readonly claimed: number | null;
  readonly score: number | null;
}

/**
 * The scores of a form that are to be written. One whose weight was inferred from the very score that is claimed stays: with
 * another score it would have another weight.
 */
function scoresToFill(
  form: FormResult,
  places: ScorePlaces,
  left: ReadonlyMap<string, ScoreToFill>,
): readonly ScoreToFill[] {
  const { sheet, execution, indicators } = form;
  const rows = indicators.map((indicator): Slot => {
    const { row, path, score, claimed, leftOut, sharedWith, completion, weightSource } = indicator;
    // a row for which nothing could be computed keeps its blank
    const nothing = claimed === null && completion === null && score === 0;
    const none = leftOut || sharedWith !== null || nothing || (claimed !== null && weightSource === "inferred");
    const cell = places.rows[row] ?? null;
    return { what: "indicator", name: path.at(-1) ?? "", cell, claimed, score: none ? null : score };
  });
  const { claimed = null, weight = null } = execution ?? {};
  const block: Slot = {
    what: "execution",
    name: "",
    cell: places.execution,
    claimed,
    score: weight === null ? null : (execution?.score ?? null),
  };
  const slots = execution === null ? rows : [block, ...rows];
  const after = slots.map((slot) => ({ ...slot, to: isLeft(slot, sheet, left) ? slot.claimed : slot.score }));
  const cells = after.flatMap(({ what, name, cell, claimed: from, to }) =>
    cell === null || to === null || to === from ? [] : [{ what, sheet, cell, name, from, score: to, text: null }],
  );
  return [...cells, ...totalOf(form, places, after, left)];
}

const isLeft = ({ cell }: Slot, sheet: string, left: ReadonlyMap<string, ScoreToFill>): boolean =>
  cell === null || left.has(key({ sheet, cell }));

/** The total that the scores then make; of the table alone where its weight is printed without the execution's. */
function totalOf(
  { sheet, execution, indicators }: FormResult,
  { total }: ScorePlaces,
  slots: readonly (Slot & { readonly to: number | null })[],
  left: ReadonlyMap<string, ScoreToFill>,
): readonly ScoreToFill[] {
  if (total === null || left.has(key({ sheet, cell: total.cell }))) return [];
  const own = sum(indicators.map(({ weight }) => weight));
  const alone = total.weight !== null && total.weight === own && execution !== null && execution.weight !== null;
  const counted = slots.filter(({ what }) => !alone || what === "indicator");
  const claimed = counted.map(({ to, claimed: from }) => to ?? from);
  if (claimed.every((one) => one === null)) return [];
  const score = sum(claimed);
  if (score === total.claimed) return [];
  const { cell, label: name, claimed: from, text } = total;
  const written = text === null ? null : text.replace(/-?\d+(?:\.\d+)?(?=\D*$)/, String(score));
  return [{ what: "total", sheet, cell, name, from, score, text: written }];
}

/** Added as hundredths, so that the sum of 4.84 and 0.1 is 4.94. */
const sum = (points: readonly (number | null)[]): number =>
  points.reduce<number>((all, one) => all + Math.round((one ?? 0) * 1e4), 0) / 1e4;

/** A sheet as it is with the scores in it. */
function filled(grid: Grid, cells: readonly ScoreToFill[]): Grid {
  const own = cells.filter(({ sheet }) => sheet === grid.sheet);
  if (own.length === 0) return grid;
  const values = grid.values.map((line) => [...line]);
  const texts = grid.texts.map((line) => [...line]);
  for (const { cell, score, text } of own) {
    const at = parseReference(cell);
    const [row, column] = at === null ? [-1, -1] : [at.row - grid.row, at.column - grid.column];
    const [line, shown] = [values[row], texts[row]];
    if (!line || !shown) continue;
    line[column] = text ?? score;
    shown[column] = text ?? String(score);
  }
  return { ...grid, values, texts };
}
