import * as fc from "fast-check";
import { areaName } from "../../../src/trial/host/book/a1";
import type { Sheet } from "../../../src/trial/host/book/sheet";
import { Axis } from "../../../src/trial/workbench/grid/sizes";
import type { Intent } from "../../../src/trial/workbench/grid/keys";
import { around } from "../../../src/trial/workbench/grid/move";
import { extended, moved, selectionOf } from "../../../src/trial/workbench/grid/selection";
import { area, newBook } from "./openForTests";

// Column C and row 5 are hidden.
const sizes = {
  rows: new Axis([20, 20, 20, 20, 0], 20, 50),
  columns: new Axis([64, 64, 0], 64, 20),
};
let sheet: Sheet;
beforeAll(async () => {
  const { open, sheet: made } = await newBook("A1:D1", "A6:A9", "E7:F8");
  sheet = made;
  open.host.type("自评表", "A1", [["标题"]]);
  open.host.type("自评表", "D2:D3", [["合计"], ["分值"]]);
  open.host.type("自评表", "B10:B14", [["一"], ["二"], [""], ["四"], ["五"]]);
});

const move = (rows: number, columns: number, far = false): Intent & { kind: "move" } => ({
  kind: "move",
  step: { rows, columns, far },
  extend: false,
});
const to = (from: string, intent: Parameters<typeof moved>[3]) => {
  const { area: selected, active } = moved(sheet, sizes, selectionOf(sheet, area(from)), intent, 10);
  return [areaName(selected), areaName(active)].filter((name, index, all) => all.indexOf(name) === index).join(" ");
};

describe("keys lead from cell to cell", () => {
  it.each([
    ["B2", "down", move(1, 0), "B3"],
    ["A1", "down out of a merged title", move(1, 0), "A2"],
    ["A1", "right out of a merged title", move(0, 1), "E1"],
    ["B2", "up into a merged title", move(-1, 0), "A1:D1"],
    ["B8", "left into a merged row label", move(0, -1), "A6:A9"],
    ["A6", "down out of it", move(1, 0), "A10"],
    ["B2", "right over a hidden column", move(0, 1), "D2"],
    ["B4", "down over a hidden row", move(1, 0), "B6"],
    ["A2", "no further than the sheet", move(0, -1), "A2"],
    ["B2", "Ctrl+down to the first filled cell", move(1, 0, true), "B10"],
    ["B10", "Ctrl+down to the end of a block", move(1, 0, true), "B11"],
    ["B14", "Ctrl+down to the sheet's end", move(1, 0, true), "B50"],
    ["D3", "Ctrl+up to the top of a block below a merged title", move(-1, 0, true), "D2"],
    ["B11", "Ctrl+down over the gap", move(1, 0, true), "B13"],
    ["B3", "page down", { kind: "page", by: 1, extend: false } as const, "B13"],
    ["D3", "Home", { kind: "rowStart", extend: false } as const, "A3"],
    ["D3", "Ctrl+Home", { kind: "first", extend: false } as const, "A1:D1"],
    ["D3", "Ctrl+End", { kind: "last", extend: false } as const, "D14"],
    ["B2", "Shift+down", { ...move(1, 0), extend: true }, "B2:B3 B2"],
    ["B2", "Ctrl+Shift+Home cuts no merged cell", { kind: "first", extend: true } as const, "A1:D2 B2"],
    ["B2:D4", "Tab within a selection", { kind: "next", rows: 0, columns: 1 } as const, "B2:D4 C2"],
    ["B2:D4", "Shift+Enter goes round to its end", { kind: "next", rows: -1, columns: 0 } as const, "B2:D4 D4"],
    ["E6:F9", "Enter", { kind: "next", rows: 1, columns: 0 } as const, "E6:F9 E7:F8"],
  ])("%s %s", (from, _key, intent, reached) => {
    expect(to(from, intent)).toBe(reached);
  });
});

describe("a selection", () => {
  const cell = fc.record({ row: fc.nat(15), column: fc.nat(8) });
  const one = ({ row, column }: { row: number; column: number }) => ({ row, column, rows: 1, columns: 1 });

  it("holds both ends and cuts through no merged cell, wherever it is drawn", () => {
    fc.assert(
      fc.property(cell, cell, (from, end) => {
        const selected = around(sheet, one(from), one(end));
        for (const merged of sheet.merges.touching(selected)) expect(around(sheet, selected, merged)).toEqual(selected);
        for (const at of [from, end]) expect(around(sheet, selected, one(at))).toEqual(selected);
      }),
    );
  });

  it("is the same drawn from either end", () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const [one1, two] = [selectionOf(sheet, one(a)), selectionOf(sheet, one(b))];
        expect(extended(sheet, one1, two.active).area).toEqual(extended(sheet, two, one1.active).area);
      }),
    );
  });

  it("is gone through by Tab cell by cell, each once, and comes back", () => {
    const start = selectionOf(sheet, area("D6:G9"));
    const seen: string[] = [];
    let at = start;
    do {
      seen.push(areaName(at.active));
      at = moved(sheet, sizes, at, { kind: "next", rows: 0, columns: 1 }, 10);
    } while (areaName(at.active) !== areaName(start.active) && seen.length < 50);
    expect(seen).toEqual(
      [..."DEFG"].map((c) => `${c}6`).concat("D7", "E7:F8", "G7", "D8", "G8", "D9", "E9", "F9", "G9"),
    );
  });
});
