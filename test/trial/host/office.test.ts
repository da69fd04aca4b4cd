import { darkTheme } from "../../../src/trial/host/officeContext";
import { RequirementSets } from "../../../src/trial/host/requirementSets";
import { newHost } from "./hostForTests";

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
    expect([office.context.commandIds, done]).toEqual([["GENERATESUMMARY"], ["ran"]]);
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
    expect(office.context.functionIds).toEqual(["SCORE", "RATE"]);
  });
});
