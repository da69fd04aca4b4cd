import { addressOf, type Area, parseArea, parseReference, sheetSize } from "../../../cells";
import { attribute, unescapeXml } from "../package/xml";

/** So many steps from one formula to another are followed at most; what lies beyond is not said to be circular. */
const mostSteps = 2_000_000;

/** A formula cell and the areas that it depends on, each with its sheet. */
interface Formula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly refers: readonly { readonly sheet: number; readonly area: Area }[];
}

const cell = /<(?:[\w.-]+:)?c\s([^>]*)>\s*<(?:[\w.-]+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<)/g;

/** What depends on where a cell stands, not on what it holds: `ROW(A1)`, the start of `OFFSET(A1,-1,0)`, `INDEX(A:A,3)`. */
const places =
  /\b(?:ROWS?|COLUMNS?|ADDRESS|AREAS|ISREF|FORMULATEXT|CELL)\([^()]*\)|\b(OFFSET|INDEX)\(\s*(?:(?:'(?:[^']|'')*'|[^\s'"!(),]+)!)?\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?\s*(?=,)/gi;

const reference =
  /(^|[^\w.$])(?:('(?:[^']|'')+'|[^\s'"!(),;:+\-*/^&=<>{}[\]]+)!)?(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3}))(?![\w(.!])/gi;

/**
 * The cells whose formulas lead back to themselves, sheet by sheet: the file holds some number for them, mostly 0, that
 * no calculation gives. References through names, INDIRECT and the like are not followed.
 * @param sheets the parts of the worksheets, each read to its end before
 */
export function circularCells(
  sheets: readonly { readonly name: string; readonly xml: string }[],
): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i]));
  const formulas = sheets.flatMap(({ xml }, sheet) => formulasOf(xml, sheet, numbers));
  const found = new Map<string, string[]>();
  for (const { sheet, row, column } of circular(formulas)) {
    const name = sheets[sheet]?.name ?? "";
    found.set(name, [...(found.get(name) ?? []), addressOf(row, column)]);
  }
  return found;
}

/** Formulas that are shared are written once; the others tell their number, and refer to cells as far away. */
function formulasOf(xml: string, sheet: number, numbers: ReadonlyMap<string, number>): readonly Formula[] {
  const shared = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  return Array.from(xml.matchAll(cell)).flatMap(([, tag = "", about = "", written = ""]) => {
    const at = parseReference(attribute(tag, "r") ?? "");
    if (at === null) return [];
    const { row, column } = at;
    const number = attribute(about, "t") === "shared" ? attribute(about, "si") : null;
    const text = unescapeXml(written);
    if (number !== null && text !== "") shared.set(number, { row, column, text });
    const first = number === null ? undefined : shared.get(number);
    const words = first?.text ?? text;
    const [down, right] = first === undefined ? [0, 0] : [row - first.row, column - first.column];
    return words === "" ? [] : [{ sheet, row, column, refers: refersTo(words, sheet, numbers, down, right) }];
  });
}

function refersTo(
  formula: string,
  own: number,
  numbers: ReadonlyMap<string, number>,
  down: number,
  right: number,
): Formula["refers"] {
  const words = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(places, (_, name?: string) => (name ? `${name}(0` : "0"));
  return Array.from(words.matchAll(reference)).flatMap((found) => {
    const [, , on, from, to = from, first, last] = found;
    const name = on?.startsWith("'") ? on.slice(1, -1).replace(/''/g, "'") : on;
    const sheet = name === undefined ? own : numbers.get(name.toLowerCase());
    const area =
      from === undefined || to === undefined
        ? parseArea(`${moved(`${first ?? ""}1`, 0, right)}:${moved(`${last ?? ""}${sheetSize.rows}`, 0, right)}`)
        : parseArea(`${moved(from, down, right)}:${moved(to, down, right)}`);
    return sheet === undefined || area === null ? [] : [{ sheet, area }];
  });
}

/** A reference as far down and to the right, where no `$` holds it. */
const moved = (words: string, down: number, right: number): string => {
  const at = parseReference(words);
  if (at === null || (down === 0 && right === 0)) return words;
  const column = words.startsWith("$") ? at.column : at.column + right;
  return addressOf(/\$\d/.test(words) ? at.row : at.row + down, Math.max(0, column));
};

/** Goes from each formula to those it depends on; one that is met again on the way there is circular, with those between. */
function circular(formulas: readonly Formula[]): readonly Formula[] {
  const columns = new Map<string, Formula[]>();
  for (const formula of formulas) {
    const key = `${formula.sheet} ${formula.column}`;
    const there = columns.get(key);
    if (there === undefined) columns.set(key, [formula]);
    else there.push(formula);
  }
  const widths = new Map<number, number>();
  for (const { sheet, column } of formulas) widths.set(sheet, Math.max(widths.get(sheet) ?? 0, column));
  for (const list of columns.values()) list.sort((one, other) => one.row - other.row);
  let steps = 0;

  function* before({ refers }: Formula): Generator<Formula> {
    for (const { sheet, area } of refers) {
      const right = Math.min(area.column + area.columns - 1, widths.get(sheet) ?? -1);
      for (let column = area.column; column <= right; column++) {
        const list = columns.get(`${sheet} ${column}`) ?? [];
        for (let i = firstFrom(list, area.row); i < list.length; i++) {
          const formula = list[i];
          if (formula === undefined || formula.row >= area.row + area.rows) break;
          yield formula;
        }
      }
    }
  }

  const done = new Set<Formula>();
  const found = new Set<Formula>();
  for (const start of formulas) {
    if (done.has(start)) continue;
    const way: { readonly formula: Formula; readonly next: Generator<Formula> }[] = [];
    const on = new Map<Formula, number>();
    const enter = (formula: Formula): void => {
      on.set(formula, way.length);
      way.push({ formula, next: before(formula) });
    };
    enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      if ((steps += 1) > mostSteps) return [...found];
      const { value, done: isLast } = last.next.next();
      if (isLast || value === undefined) {
        done.add(last.formula);
        on.delete(last.formula);
        way.pop();
        continue;
      }
      const met = on.get(value);
      if (met !== undefined) {
        for (const { formula } of way.slice(met)) found.add(formula);
        steps += way.length - met;
      } else if (!done.has(value)) enter(value);
    }
  }
  return formulas.filter((formula) => found.has(formula));
}

/** How many of a column's formulas stand above a row. */
function firstFrom(list: readonly Formula[], row: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
