import type {
  CellValue,
  ExecutionBlock,
  Form,
  HeadingPoints,
  IndicatorRow,
  PrintedCell,
  TotalRow,
} from "../../src/form/form";

/** The columns that a table may have, with the letters that they get on the sheet. */
const letters = {
  一级: "A",
  二级: "B",
  三级: "C",
  符号: "D",
  性质: "E",
  目标: "F",
  调整: "G",
  单位: "H",
  实际: "I",
  分值: "J",
  得分: "K",
  原因: "L",
} as const;
/** What is no cell: the group of a merged score and the headings with points above a row (`0 1`), as numbers. */
const marks = ["组", "标题", "目标组"];

type Column = keyof typeof letters;
const isColumn = (name: string): name is Column => name in letters;

/** A cell as it is written: a number is a number cell, `[90%]` a number shown as percent, blank no cell at all. */
export function cellOf(cell: string, written: string): PrintedCell | null {
  if (written === "") return null;
  const percent = /^\[(-?[\d.]+)%\]$/.exec(written)?.[1];
  if (percent !== undefined) {
    return { cell, value: Number(percent) / 100, text: `${percent}%`, format: "0.00%" };
  }
  const value: CellValue = /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
  return { cell, value, text: written, format: "General" };
}

const split = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());

/** What a form has besides its table. Amounts and points are written as cells are. */
export interface Around {
  readonly kind?: Form["kind"];
  readonly year?: number;
  /** label | initial | adjusted | spent | rate | weight | claimed | reason; further lines are sub-rows. */
  readonly execution?: string;
  readonly executionHeading?: string;
  readonly executionInTable?: boolean;
  readonly moneyUnit?: string;
  /** The total row: weight | claimed. */
  readonly total?: string;
  /** Headings with points, innermost named by the rows' column 标题: `产出指标（50分）`. */
  readonly headings?: readonly string[];
  readonly sharedReason?: string;
  readonly leftovers?: readonly string[];
}

/**
 * A form from its table as one reads it: the first line names the columns, the others are the rows from sheet row 2 on,
 * `|` between cells. A column that is not named is not there.
 */
export function formOf(table: string, around: Around = {}): Form {
  const [header = "", ...lines] = table
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "");
  const columns = split(header);
  const unknown = columns.filter((name) => !isColumn(name) && !marks.includes(name));
  if (unknown.length > 0) throw new Error(`no such columns: ${unknown.join()}`);
  const has = (column: Column): boolean => columns.includes(column);
  return {
    sheet: "自评表",
    range: "A1:L99",
    title: "项目支出绩效自评表",
    kind: around.kind ?? "project",
    year: around.year ?? null,
    years: [],
    department: "",
    project: "",
    moneyUnit: around.moneyUnit ?? "",
    execution: executionOf(around),
    headings: (around.headings ?? []).map(headingOf),
    indicators: lines.map((line, index) => rowOf(columns, split(line), index + 2)),
    total: totalOf(around.total),
    columns: { target: true, actual: has("实际"), weight: has("分值"), claimed: has("得分"), reason: has("原因") },
    sharedReason: cellOf("B98", around.sharedReason ?? ""),
    notes: [],
    leftovers: (around.leftovers ?? []).map((text, index) => ({ cell: `C${90 + index}`, row: 90 + index, text })),
    unread: [],
    doubts: [],
  };
}

function rowOf(columns: readonly string[], cells: readonly string[], row: number): IndicatorRow {
  const written = (name: string): string => cells[columns.indexOf(name)] ?? "";
  const cell = (column: Column): PrintedCell | null => cellOf(`${letters[column]}${row}`, written(column));
  const group = written("组");
  return {
    row,
    level1: written("一级"),
    level2: written("二级"),
    name: cell("三级") ?? { cell: `C${row}`, value: null, text: "", format: "General" },
    goal: written("目标组"),
    operator: cell("符号"),
    nature: cell("性质"),
    target: cell("目标"),
    adjustedTarget: cell("调整"),
    unit: cell("单位"),
    actual: cell("实际"),
    weight: cell("分值"),
    claimed: cell("得分"),
    reason: cell("原因"),
    group: group === "" ? null : Number(group),
    headings: written("标题")
      .split(" ")
      .filter((heading) => heading !== "")
      .map(Number),
  };
}

function executionOf({ execution, executionHeading, executionInTable = false }: Around): ExecutionBlock | null {
  if (execution === undefined) return null;
  const [whole, ...parts] = execution
    .trim()
    .split("\n")
    .map((line, index) => budgetLine(split(line), 80 + index));
  if (whole === undefined) return null;
  return {
    ...whole,
    heading: executionHeading === undefined ? null : headingOf(executionHeading, 50),
    parts,
    inTable: executionInTable,
  };
}

function budgetLine(cells: readonly string[], row: number) {
  const cell = (index: number): PrintedCell | null => cellOf(`${"ABCDEFGH"[index] ?? ""}${row}`, cells[index] ?? "");
  return {
    label: cell(0) ?? { cell: `A${row}`, value: "", text: "", format: "General" },
    initial: cell(1),
    adjusted: cell(2),
    spent: cell(3),
    rate: cell(4),
    weight: cell(5),
    claimed: cell(6),
    reason: cell(7),
  };
}

const headingOf = (text: string, index: number): HeadingPoints => ({
  cell: `A${60 + index}`,
  text,
  points: /(\d+(?:\.\d+)?)分/.exec(text)?.[1] ?? "",
});

function totalOf(written: string | undefined): TotalRow | null {
  if (written === undefined) return null;
  const [weight = "", claimed = ""] = split(written);
  return {
    label: { cell: "A70", value: "总分", text: "总分", format: "General" },
    weight: cellOf("J70", weight),
    claimed: cellOf("K70", claimed),
  };
}
