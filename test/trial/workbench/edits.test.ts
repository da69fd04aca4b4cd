import { formulaAt, textAt, valueAt } from "../../../src/trial/host/book/reading";
import type { Sheet } from "../../../src/trial/host/book/sheet";
import { workbenchTexts } from "../../../src/trial/workbench/texts";
import { Edits } from "../../../src/trial/workbench/edit/edits";
import { area, newBook } from "./openForTests";

const texts = workbenchTexts["zh-CN"];
let sheet: Sheet;
let edits: Edits;
let write: (at: string, ...inputs: readonly string[]) => string | null;
const value = (at: string) => valueAt(sheet, area(at).row, area(at).column);
beforeEach(async () => {
  const made = await newBook();
  sheet = made.sheet;
  edits = new Edits(made.open);
  write = (at, ...inputs) => edits.write(sheet, { ...area(at), columns: inputs.length }, [inputs], texts);
});

describe("typing into cells", () => {
  it("makes numbers, texts and formulas of what is typed, brackets closed", () => {
    write("A1", "≥200人", "100人", "4", "=PERF.SCORE(A1,B1,C1");
    expect(["A1", "B1", "C1", "D1"].map(value)).toEqual(["≥200人", "100人", 4, 2]);
  });

  it("lets PERF follow what it stands on, also over a native formula", () => {
    write("A1", "≥200人", "100人", "4", "=PERF.SCORE(A1,B1,C1)", "=D1*10");
    write("B1", "150人");
    expect([value("D1"), value("E1")]).toEqual([3, 30]);
  });

  it("spills, and gives way where something stands", () => {
    write("A1", "≥200人", "100人", "4");
    write("A2", "≥10场", "10场", "6");
    write("E1", "=PERF.SCORES(A1:A2,B1:B2,C1:C2)");
    expect([value("E1"), value("E2")]).toEqual([2, 6]);
    write("E2", "占用");
    expect([value("E1"), value("E2")]).toEqual(["#SPILL!", "占用"]);
    edits.undo(texts);
    expect([value("E1"), value("E2")]).toEqual([2, 6]);
  });

  it.each(['=SUM(,"', "=1+", "=)"])("refuses %s and leaves the cell as it was", (formula) => {
    write("A1", "原文");
    expect(write("A1", formula)).toContain(formula);
    expect(value("A1")).toBe("原文");
  });

  it("refuses a protected sheet by name", () => {
    sheet.load().isProtected = true;
    expect(Edits.refusal(sheet, texts)).toContain("自评表");
    expect(write("A1", "x")).toBe(Edits.refusal(sheet, texts));
    expect(value("A1")).toBe("");
  });
});

describe("taking back", () => {
  it("gives every kind of cell back as it was", () => {
    write("A1", "'001", "5%", "=1+1", "", "'=不是公式");
    const before = ["A1", "B1", "C1", "D1", "E1"].map((at) => formulaAt(sheet, area(at).row, area(at).column));
    const shown = ["A1", "B1"].map((at) => textAt(sheet, area(at).row, area(at).column));
    write("A1", "1", "2", "3", "4", "5");
    edits.undo(texts);
    expect(["A1", "B1", "C1", "D1", "E1"].map((at) => formulaAt(sheet, area(at).row, area(at).column))).toEqual(before);
    expect(["A1", "B1"].map((at) => textAt(sheet, area(at).row, area(at).column))).toEqual(shown);
  });

  it("goes back step by step to the first, then no further", () => {
    write("A1", "一");
    write("A1", "二");
    const steps = [edits.undo(texts), value("A1"), edits.undo(texts), value("A1"), edits.undo(texts)];
    expect(steps).toEqual([expect.objectContaining({ area: area("A1") }), "一", expect.anything(), "", null]);
  });
});
