import { memo, useEffect, useMemo, useRef, useState } from "react";
import { addressOf, columnLetters, parseReference } from "../../../cells";
import type { Severity } from "../../../evaluation/result";
import type { Grid } from "../../../form/grid";
import { insertValues } from "../../../wording/insertValues";
import { formEntries } from "../../pane/state/entries";
import { shownForm } from "../../pane/state/shownForm";
import { usePane, usePaneState } from "../../pane/state/usePane";
import { useDeskState, useWords } from "../desk/useDesk";

/** Rows drawn at once: a sheet of thousands would keep the page from answering. */
const page = 200;

const none: readonly number[] = [];

/** The sheet as it was read, beside the result: merges and widths as in the file, entries coloured, the one gone to framed. */
export function SheetView() {
  const { activated } = usePane();
  const words = useWords();
  const grids = usePaneState(({ opened }) => opened?.read.grids);
  const sheet = usePaneState((state) => state.sheet);
  const mark = useDeskState((state) => state.mark);
  const widths = useDeskState(({ shown }) => shown?.widths);
  const cut = useDeskState(({ shown }) => shown?.cut);
  const name = mark.sheet || sheet;
  const grid = grids?.find((one) => one.sheet === name);
  return (
    <section className="w-sheet" aria-label={insertValues(words.sheetTable, { sheet: name })}>
      {grid === undefined || grid.values.length === 0 ? (
        <p className="p-quiet p-pending">{words.sheetEmpty}</p>
      ) : (
        <SheetTable
          key={name}
          grid={grid}
          marked={mark.sheet === name ? mark.cell : ""}
          widths={widths?.[name] ?? none}
        />
      )}
      {cut?.[name] !== undefined && (
        <p className="p-quiet w-cut">
          {insertValues(words.rowsCut, { shown: grid?.values.length ?? 0, count: cut[name] ?? 0 })}
        </p>
      )}
      {grids !== undefined && grids.length > 1 && (
        <SheetTabs sheets={grids.map((one) => one.sheet)} name={name} go={(to) => void activated(to)} />
      )}
    </section>
  );
}

interface TabsProps {
  readonly sheets: readonly string[];
  readonly name: string;
  readonly go: (sheet: string) => void;
}

function SheetTabs({ sheets, name, go }: TabsProps) {
  const { host } = usePane();
  const words = useWords();
  return (
    <nav className="w-sheets" aria-label={words.sheets}>
      {sheets.map((sheet) => (
        <button
          key={sheet}
          type="button"
          className="w-sheet-tab"
          aria-current={sheet === name || undefined}
          onClick={() => {
            void host.select(sheet, "");
            go(sheet);
          }}
        >
          {sheet}
        </button>
      ))}
    </nav>
  );
}

/** The worst entry of each cell, and where it stands among the form's entries. */
type Marks = ReadonlyMap<string, { readonly severity: Severity; readonly at: number }>;

interface TableProps {
  readonly grid: Grid;
  readonly marked: string;
  readonly widths: readonly number[];
}

function SheetTable({ grid, marked, widths }: TableProps) {
  const { showFindings, goToEntry } = usePane();
  const words = useWords();
  const form = usePaneState(shownForm);
  const marks = useMemo((): Marks => {
    const found = new Map<string, { severity: Severity; at: number }>();
    if (form?.sheet !== grid.sheet) return found;
    formEntries(form).forEach(({ cell, severity }, at) => {
      if (!found.has(cell)) found.set(cell, { severity, at });
    });
    return found;
  }, [form, grid]);
  const at = parseReference(marked);
  const wanted = at === null ? null : at.row - grid.row;
  const [first, setFirst] = useState(0);
  const from = wanted !== null && (wanted < first || wanted >= first + page) ? startOf(wanted) : first;
  if (from !== first) setFirst(from);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked === "") return;
    const cell = box.current?.querySelector(`[data-cell="${covering(grid, marked)}"]`);
    cell?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [marked, grid, from]);
  const rest = grid.values.length - from - page;
  const go = (entry: number) => {
    showFindings("all");
    void goToEntry(entry);
  };
  return (
    <div ref={box} className="w-scroll" tabIndex={0} role="group" aria-label={grid.sheet}>
      {from > 0 && (
        <button type="button" className="p-link" onClick={() => setFirst(Math.max(from - page, 0))}>
          {insertValues(words.rowsBefore, { count: from })}
        </button>
      )}
      <Rows grid={grid} from={from} marked={marked} marks={marks} widths={widths} go={go} />
      {rest > 0 && (
        <button type="button" className="p-link" onClick={() => setFirst(from + page)}>
          {insertValues(words.rowsAfter, { count: rest })}
        </button>
      )}
    </div>
  );
}

const startOf = (row: number): number => Math.max(0, row - page / 2);

/** The cell that is drawn for an address: the first of its merge. */
function covering({ merges }: Grid, cell: string): string {
  const at = parseReference(cell);
  if (at === null) return cell;
  const merge = merges.find(
    ({ row, column, rows, columns }) =>
      at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns,
  );
  return merge === undefined ? cell : addressOf(merge.row, merge.column);
}

interface RowsProps extends TableProps {
  readonly from: number;
  readonly marks: Marks;
  readonly go: (entry: number) => void;
}

const Rows = memo(function Rows({ grid, from, marked, marks, widths, go }: RowsProps) {
  const lines = grid.texts.slice(from, from + page);
  const columns = grid.texts[0]?.length ?? 0;
  const { spans, covered } = spansIn(grid, from, lines.length);
  const framed = marked === "" ? "" : covering(grid, marked);
  const letters = Array.from({ length: columns }, (_, at) => grid.column + at);
  return (
    <table className="w-table">
      <colgroup>
        <col className="w-numbers" />
        {letters.map((column) => (
          <col key={column} style={{ width: widthOf(widths[column]) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {letters.map((column) => (
            <th key={column} scope="col">
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((texts, line) => {
          const row = grid.row + from + line;
          return (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {texts.map((text, index) => {
                const key = `${row} ${grid.column + index}`;
                if (covered.has(key)) return null;
                const span = spans.get(key);
                const cell = addressOf(row, grid.column + index);
                const mark = marks.get(cell);
                const number = typeof grid.values[from + line]?.[index] === "number" ? "w-number" : "";
                const names = [number, mark ? `w-mark w-${mark.severity}` : "", cell === framed ? "w-framed" : ""];
                return (
                  <td
                    key={cell}
                    data-cell={cell}
                    className={names.filter((name) => name !== "").join(" ") || undefined}
                    rowSpan={span?.rows}
                    colSpan={span?.columns}
                    aria-current={cell === framed || undefined}
                    onClick={mark === undefined ? undefined : () => go(mark.at)}
                  >
                    {text}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

/** Characters of the file as a width on the page, in bounds that can be read. */
const widthOf = (characters = 12): string => `${Math.min(Math.max(characters * 7 + 5, 30), 260)}px`;

/** How far the merges reach among the rows drawn, and which cells they cover. */
function spansIn(grid: Grid, from: number, count: number) {
  const spans = new Map<string, { readonly rows: number; readonly columns: number }>();
  const covered = new Set<string>();
  const [top, bottom] = [grid.row + from, grid.row + from + count];
  const right = grid.column + (grid.texts[0]?.length ?? 0);
  for (const merge of grid.merges) {
    const [first, last] = [Math.max(merge.row, top), Math.min(merge.row + merge.rows, bottom)];
    const end = Math.min(merge.column + merge.columns, right);
    if (first >= last || merge.column < grid.column || merge.column >= end) continue;
    spans.set(`${first} ${merge.column}`, { rows: last - first, columns: end - merge.column });
    for (let row = first; row < last; row += 1)
      for (let column = merge.column; column < end; column += 1)
        if (row !== first || column !== merge.column) covered.add(`${row} ${column}`);
  }
  return { spans, covered };
}
