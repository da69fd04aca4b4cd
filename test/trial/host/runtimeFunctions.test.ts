import { RuntimeFunctions } from "../../../src/trial/host/runtimeFunctions";
import { newHost, onSheet, type OpenHost } from "./hostForTests";

let functions: RuntimeFunctions;
let open: OpenHost;

beforeEach(async () => {
  functions = new RuntimeFunctions();
  open = await newHost({ functions });
});

const write = (address: string, formula: unknown): Promise<unknown> =>
  onSheet(open, (sheet) => {
    sheet.getRange(address).formulas = [[formula]];
    return () => null;
  });

const read = (address: string): Promise<unknown> =>
  onSheet(open, (sheet) => {
    const range = sheet.getRange(address).load("values");
    return () => range.values[0]?.[0];
  });

/** What a cell shows once nothing is open any more. */
async function settled(address: string): Promise<unknown> {
  for (let turn = 0; turn < 200; turn += 1) {
    const value = await read(address);
    if (value !== "#BUSY!") return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${address} stays #BUSY!`);
}

/** What the host passed to a function. */
const told: unknown[][] = [];
const tell = (...given: unknown[]): string => {
  told.push(given.slice(0, -1));
  return "told";
};

describe("custom functions through office.js's own runtime", () => {
  beforeEach(() => {
    told.length = 0;
  });

  it("are called by messages: the cell is #BUSY! until they answer", async () => {
    open.office.CustomFunctions.associate("SCORE", () => 8);
    await write("A1", '=PERF.SCORE("≥1","1",8)');
    expect(await read("A1")).toBe("#BUSY!");
    expect(await settled("A1")).toBe(8);
  });

  it("are open while a promise of theirs is, and with them whatever is made of it", async () => {
    let answer: (value: number) => void = () => undefined;
    const called = new Promise<void>((begun) => {
      const later = () => new Promise((resolve) => ((answer = resolve), begun()));
      open.office.CustomFunctions.associate("SCORE", later);
    });
    await write("A1", '=IFERROR(PERF.SCORE("≥1","1",8)+1,"错")');
    expect(await read("A1")).toBe("#BUSY!");
    await called;
    expect(await read("A1")).toBe("#BUSY!");
    answer(7);
    expect(await settled("A1")).toBe(8);
  });

  it("get null for what is left out, errors as objects, and a range's rows", async () => {
    open.office.CustomFunctions.associate({ SCORE: tell, RATE: tell, SCORES: tell });
    await write("B1", "=NA()");
    await write("A1", "=PERF.SCORE(B1,B2)");
    expect(await settled("A1")).toBe("told");
    const [[error, blank, ...left] = []] = told;
    expect([Reflect.get(Object(error), "code"), blank, left.every((each) => each === null), left.length > 0]).toEqual([
      "#N/A",
      null,
      true,
      true,
    ]);
    await write("A2", "=PERF.SCORES(B3,B3,B3)");
    expect(await settled("A2")).toBe("told");
    expect(told[1]?.slice(0, 2)).toEqual([[[null]], [[null]]]);
  });

  it.each([
    [
      "an error of its own",
      () => new open.office.CustomFunctions.Error(open.office.CustomFunctions.ErrorCode.notAvailable),
    ],
    ["any other", () => new Error("oh")],
  ])("show %s that they throw", async (what, make) => {
    open.office.CustomFunctions.associate("SCORE", () => {
      throw make();
    });
    await write("A1", '=PERF.SCORE("≥1","1",8)');
    expect(await settled("A1")).toBe(what === "any other" ? "#VALUE!" : "#N/A");
  });

  it("give #VALUE! once and for all where the id was not associated, until the formula is entered again", async () => {
    await write("A1", '=PERF.SCORE("≥1","1",8)');
    expect(await settled("A1")).toBe("#VALUE!");
    open.office.CustomFunctions.associate("SCORE", () => 8);
    await open.office.Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    expect(await settled("A1")).toBe("#VALUE!");
    await write("A1", '=PERF.SCORE("≥1","1",8)');
    expect(await settled("A1")).toBe(8);
  });

  it("are held back by delayInitialization until the first is associated", async () => {
    functions = new RuntimeFunctions();
    open = await newHost(
      { functions },
      { beforeReady: ({ CustomFunctions }) => CustomFunctions.delayInitialization() },
    );
    await write("A1", '=PERF.SCORE("≥1","1",8)');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await read("A1")).toBe("#BUSY!");
    open.office.CustomFunctions.associate("SCORE", () => 8);
    expect(await settled("A1")).toBe(8);
  });
});
