/** @jest-environment ./test/apps/pane/environment.cjs */
import { associateEarly, associateHandler } from "../../../src/apps/ribbon/earlyActions";
import { pageSessionFor, waitingFunctions } from "../../../src/apps/pane/registerFunctions";
import { linearOverrun } from "../../../src/evaluation/rules/builtin/linearOverrun";
import { RuntimeFunctions } from "../../../src/trial/host/runtimeFunctions";
import { newHost, type OpenHost, onSheet } from "../../trial/host/hostForTests";

afterEach(() => Reflect.deleteProperty(globalThis, "perfActions"));

/** A page whose first script has run before office.js is ready, and whose pane's script has not come yet. */
async function early(patience?: number): Promise<OpenHost & { readonly lost: () => void }> {
  let lost = (): void => undefined;
  const open = await newHost(
    {},
    {
      beforeReady: (library) => {
        Object.assign(globalThis, { Office: library.Office });
        lost = associateEarly(patience);
      },
    },
  );
  return { ...open, lost };
}

describe("a ribbon button pressed before the pane's script is there", () => {
  it("runs when it comes, once", async () => {
    const { office } = await early();
    const done: string[] = [];
    const pressed = office.context.invoke("generateSummary").then(() => done.push("completed"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done).toEqual([]);
    associateHandler("generateSummary", async (event) => {
      done.push("ran");
      event.completed();
    });
    await pressed;
    expect(done).toEqual(["ran", "completed"]);
  });

  it.each([
    ["cannot be loaded", undefined],
    ["never comes", 20],
  ])("is completed all the same where that %s", async (_, patience) => {
    const { office, lost } = await early(patience);
    const pressed = office.context.invoke("writeBackScores");
    if (patience === undefined) lost();
    await expect(pressed).resolves.toBeUndefined();
  });
});

it("makes functions wait until the workbook's profile is known, and gives no number by another", async () => {
  const session = pageSessionFor(() => "zh-CN");
  const open = await newHost({ functions: new RuntimeFunctions() });
  open.office.CustomFunctions.associate({ ...waitingFunctions(session, (error) => error) });
  const shown = (): Promise<unknown> =>
    onSheet(open, (sheet) => {
      const range = sheet.getRange("A1").load("values");
      return () => range.values[0]?.[0];
    });
  await onSheet(open, (sheet) => {
    sheet.getRange("A1").formulas = [[`=PERF.SCORE("≤5300元/户","5830元/户",10)`]];
    return () => null;
  });
  for (let turn = 0; turn < 20; turn += 1) {
    expect(await shown()).toBe("#BUSY!");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  session.workbookProfile = linearOverrun;
  session.known();
  for (let turn = 0; turn < 200 && (await shown()) === "#BUSY!"; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await shown()).toBe(9);
});
