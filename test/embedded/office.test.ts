import type { CalculateCustoms } from "../../src/embedded/book/calculation";
import { strFromU8, unzipSync } from "fflate";
import { darkTheme } from "../../src/embedded/officeContext";
import { RequirementSets } from "../../src/embedded/requirementSets";
import { after, newHost, onSheet, reopened } from "./hostForTests";

describe("requirement sets", () => {
  it.each([
    ["ExcelApi", "1.14", true],
    ["ExcelApi", "1.15", false],
    ["excelapi", "1.2", true],
    ["ExcelApi", 1.9, true],
    ["SharedRuntime", "1.1", true],
    ["CustomFunctionsRuntime", "1.3", true],
    ["CustomFunctionsRuntime", "1.4", false],
    ["WordApi", "1.1", false],
  ])("%s %s: %s", (name, version, supported) => {
    expect(new RequirementSets().isSetSupported(name, version)).toBe(supported);
  });

  it("go as far as they are told, in the library too", async () => {
    const { office } = await newHost({}, { sets: { ExcelApi: "1.17" } });
    expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  });
});

describe("Office", () => {
  it("is ready, and says where it runs, in which language and theme", async () => {
    const { office } = await newHost({}, { displayLanguage: "en-US", theme: darkTheme });
    const ready = await office.Office.onReady();
    const { displayLanguage, contentLanguage, officeTheme, host } = office.Office.context;
    expect([ready.host, host, displayLanguage, contentLanguage, officeTheme]).toEqual([
      "Excel",
      "Excel",
      "en-US",
      "en-US",
      darkTheme,
    ]);
  });

  it("keeps commands, and a button resolves when its event is completed", async () => {
    const { office } = await newHost();
    const done: string[] = [];
    office.Office.actions.associate("generateSummary", async (event: Office.AddinCommands.Event) => {
      await Promise.resolve();
      done.push("ran");
      event.completed();
    });
    await office.context.invoke("generateSummary");
    expect([office.context.commandIds, done]).toEqual([["generateSummary"], ["ran"]]);
    await expect(office.context.invoke("没有")).rejects.toThrow();
  });

  it("shows and hides the pane", async () => {
    const { office } = await newHost();
    const seen: unknown[] = [];
    const stop = await office.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    await office.Office.addin.hide();
    await office.Office.addin.showAsTaskpane();
    await stop();
    await office.Office.addin.hide();
    expect([seen, office.context.visibilityMode]).toEqual([["Hidden", "Taskpane"], "Hidden"]);
  });

  it("keeps custom functions by id", async () => {
    const { office } = await newHost();
    office.CustomFunctions.associate("SCORE", () => 8);
    office.CustomFunctions.associate({ RATE: () => 0.5 });
    expect([office.context.functions.ids, office.context.functions.find("score")?.()]).toEqual([["SCORE", "RATE"], 8]);
  });
});

describe("formulas that call the add-in's functions", () => {
  /** Doubles its argument's cell, as a stand-in for any function. */
  const doubling: CalculateCustoms = (calculation) => {
    for (const cell of calculation.customCells()) {
      const source = Number(calculation.valueOf(cell.sheet, cell.row, cell.column - 1));
      calculation.setResult(cell, source * 2);
    }
  };

  it("are shown as PERF.… and stored with the prefix, native formulas follow their values", async () => {
    const open = await newHost({ calculate: doubling });
    const first = await after(open, "A1:C1", [[4, "=PERF.SCORE(A1,A1,10)", "=B1+1"]]);
    expect(first.values).toEqual([[4, 8, 9]]);
    expect(first.formulas).toEqual([[4, "=PERF.SCORE(A1,A1,10)", "=B1+1"]]);
    await after(open, "A1", [[6]]);
    const read = (sheet: Excel.Worksheet) => {
      const range = sheet.getRange("A1:C1").load("values,formulas");
      return () => [range.values, range.formulas];
    };
    const wanted = [[[6, 12, 13]], [[6, "=PERF.SCORE(A1,A1,10)", "=B1+1"]]];
    expect(await onSheet(open, read)).toEqual(wanted);
    const xml = strFromU8(unzipSync(open.host.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<c r="B1"><f>_xldudf_PERF_SCORE(A1,A1,10)</f><v>12</v></c>');
    expect(xml).toContain('<c r="C1"><f>B1+1</f><v>13</v></c>');
    expect(await onSheet(open, read)).toEqual(wanted);
    expect(await onSheet(await reopened(open), read)).toEqual(wanted);
  });

  it("are #NAME? where nobody calculates them", async () => {
    const { values, types } = await after(await newHost(), "A1", [["=PERF.SCORE(1,1,1)"]]);
    expect([values, types]).toEqual([[["#NAME?"]], [["Error"]]]);
  });
});
