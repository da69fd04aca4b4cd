import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { evaluateFile, type FileEvaluated } from "../../src/apps/cli/evaluateFile";
import { generate } from "../../src/apps/ribbon/actions/generateSummary";
import type { OpenedWorkbook } from "../../src/apps/ribbon/openedWorkbook";
import { idleContext } from "./idleContext";
import { Workbook } from "../../src/hosts/file/workbook";
import { Host } from "../../src/trial/host/host";
import { perfFunctions } from "../../src/trial/host/perfFunctions";
import { engineForTests } from "../hosts/file/engineForTests";
import { officeOn } from "../trial/host/officeInNode";

const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../fixtures", path)));
const relief = fixture("cases/ah_suixi_linshi_jiuzhu_2019_project.xlsx");
/** The same form with the summary that version 0.1 wrote. */
const version01 = fixture("summary-0.1.xlsx");
const ourName = "绩效自评汇总";
const next = "绩效自评汇总 (2)";

/** What one way of generating gives: the workbook, what was said, and the sheets whose forms were evaluated. */
interface Generated {
  readonly bytes: Uint8Array;
  readonly said: string;
  readonly forms: readonly string[];
}

async function byCommandLine(bytes: Uint8Array): Promise<Generated> {
  const options = { locale: "zh-CN", profile: null, sheet: null, write: true } as const;
  const evaluated = await evaluateFile(engineForTests, "表.xlsx", bytes, options);
  if (!("result" in evaluated)) throw new Error(JSON.stringify(evaluated));
  const { result, workbook, notes }: FileEvaluated = evaluated;
  const said = notes.join("\n");
  return { bytes: workbook ?? new Uint8Array(), said, forms: result.forms.map(({ sheet }) => sheet) };
}

async function inExcel(bytes: Uint8Array): Promise<Generated> {
  const host = Host.open(await engineForTests(), bytes, { functions: perfFunctions() });
  if (!(host instanceof Host)) throw new Error(host.code);
  const window = officeOn(host);
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office });
  const learned: OpenedWorkbook[] = [];
  const context = idleContext(learned);
  host.traffic.reset();
  const outcome = await generate(context);
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
  const forms = learned.at(-1)?.result.forms.map(({ sheet }) => sheet) ?? [];
  return { bytes: host.save(), said: outcome.done ? outcome.message : outcome.reason, forms };
}

/** A workbook changed as a person would change it. */
async function changed(bytes: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = Workbook.open(await engineForTests(), bytes);
  if (!(workbook instanceof Workbook)) throw new Error(workbook.code);
  change(workbook);
  return workbook.save();
}

const named = (bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> =>
  changed(bytes, (workbook) => {
    workbook.file.SetSheetName(from, to);
    workbook.markWritten(to);
  });

/** A copy of a sheet, as Excel makes one: after the last, everything on it but the names of the workbook. */
const copied = (bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> =>
  changed(bytes, (workbook) => {
    const { index } = workbook.file.NewSheet(to);
    workbook.file.CopySheet(workbook.file.GetSheetIndex(from).index, index);
    workbook.markWritten(to);
  });

const typed = (bytes: Uint8Array, sheet: string, cell: string, value: string): Promise<Uint8Array> =>
  changed(bytes, (workbook) => {
    workbook.file.SetCellValue(sheet, cell, value);
    workbook.markWritten(sheet);
  });

/** The package as a host leaves it that has lost the custom XML of a session. */
const withoutPart = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).filter(
        ([name, part]) => !/^customXml\/item\d+\.xml$/.test(name) || !strFromU8(part).includes("evaluation:summary"),
      ),
    ),
  );

const sheets = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const workbook = Workbook.open(await engineForTests(), bytes);
  return workbook instanceof Workbook ? workbook.sheets().map(({ name }) => name) : [];
};

const values = async (bytes: Uint8Array, sheet: string): Promise<readonly (readonly unknown[])[]> => {
  const workbook = Workbook.open(await engineForTests(), bytes);
  const shown = workbook instanceof Workbook ? (workbook.grid(sheet)?.values ?? []) : [];
  // a formula that shows nothing reads as a blank once the file was opened again
  return shown.map((line) => line.map((value) => (value === "" ? null : value)));
};

const holds = async (bytes: Uint8Array, sheet: string, text: string): Promise<boolean> =>
  (await values(bytes, sheet)).some((line) => line.includes(text));

describe.each([
  ["the command line", byCommandLine],
  ["Excel", inExcel],
])("a sheet without our mark is the person's: %s", (_, generated) => {
  it.each(["绩效自评汇总表", ourName, next])(
    "reads a form on 「%s」 as a form and leaves the sheet alone",
    async (name) => {
      const bytes = await named(relief, "自评表", name);
      const done = await generated(bytes);
      expect(done.forms).toEqual([name]);
      expect(await values(done.bytes, name)).toEqual(await values(bytes, name));
      const ours = name === ourName ? next : ourName;
      expect(await sheets(done.bytes)).toEqual([name, ours]);
      expect(await holds(done.bytes, ours, "绩效自评汇总表")).toBe(true);
    },
  );

  it("leaves a list of one's own that bears our sheet's name", async () => {
    const own = await changed(relief, (workbook) => {
      workbook.file.NewSheet(ourName);
      workbook.file.SetCellValue(ourName, "A1", "各单位上报情况");
      workbook.markWritten(ourName);
    });
    const done = await generated(own);
    expect(await values(done.bytes, ourName)).toEqual([["各单位上报情况"]]);
    expect(await sheets(done.bytes)).toEqual(["自评表", ourName, next]);
  });
});

describe.each([
  ["the command line after the command line", byCommandLine, byCommandLine],
  ["Excel after Excel", inExcel, inExcel],
  ["Excel after the command line", byCommandLine, inExcel],
  ["the command line after Excel", inExcel, byCommandLine],
])("our sheet is known by its mark: %s", (_, first, second) => {
  it("is written anew where it stands, with what was typed on it", async () => {
    const once = await first(relief);
    expect(await sheets(once.bytes)).toEqual(["自评表", ourName]);
    const done = await second(await typed(once.bytes, ourName, "M30", "已核对"));
    expect(await sheets(done.bytes)).toEqual(["自评表", ourName]);
    expect(await holds(done.bytes, ourName, "已核对")).toBe(true);
    expect(done.forms).toEqual(["自评表"]);
  });

  it("is known under the name that a person gave it", async () => {
    const renamed = await named((await first(relief)).bytes, ourName, "2020年 汇总");
    const done = await second(renamed);
    expect(await sheets(done.bytes)).toEqual(["自评表", "2020年 汇总"]);
    expect(done.said).not.toContain("标记");
  });

  it("is told from a copy, which is the person's: left alone, no form, and said", async () => {
    const copy = await typed(await copied((await first(relief)).bytes, ourName, "留底"), "留底", "M30", "勿动");
    const before = await values(copy, "留底");
    const done = await second(copy);
    expect(await values(done.bytes, "留底")).toEqual(before);
    expect(await sheets(done.bytes)).toEqual(["自评表", ourName, "留底"]);
    expect(await holds(done.bytes, ourName, "勿动")).toBe(false);
    expect(done.forms).toEqual(["自评表"]);
    expect(done.said).toContain("「留底」");
  });

  it("is no longer ours once its part is lost: said, left alone, what was typed is carried over", async () => {
    const remark = await typed((await first(relief)).bytes, ourName, "M30", "已核对");
    const lost = withoutPart(remark);
    const before = await values(lost, ourName);
    const done = await second(lost);
    expect(await values(done.bytes, ourName)).toEqual(before);
    expect(await sheets(done.bytes)).toEqual(["自评表", ourName, next]);
    expect(await holds(done.bytes, next, "已核对")).toBe(true);
    expect(done.forms).toEqual(["自评表"]);
    expect(done.said).toMatch(/「绩效自评汇总」.*标记/);
  });
});

describe.each([
  ["the command line", byCommandLine],
  ["Excel", inExcel],
])("the summary that version 0.1 wrote: %s", (_, generated) => {
  it("is known by its formulas and its layout", async () => {
    const done = await generated(await typed(version01, ourName, "M46", "已核对"));
    expect(await sheets(done.bytes)).toEqual(["自评表", ourName]);
    expect(await holds(done.bytes, ourName, "已核对")).toBe(true);
    const again = await generated(done.bytes);
    expect(await sheets(again.bytes)).toEqual(["自评表", ourName]);
  });

  it.each([
    ["pasted as values", (book: Workbook) => pastedAsValues(book)],
    ["its layout gone", (book: Workbook) => book.file.RemoveRow(ourName, 2)],
  ])("is not, %s", async (_name, change) => {
    const bytes = await changed(version01, (book) => {
      change(book);
      book.markWritten(ourName);
    });
    const done = await generated(bytes);
    expect(await sheets(done.bytes)).toEqual(["自评表", ourName, next]);
    expect(await values(done.bytes, ourName)).toEqual(await values(bytes, ourName));
  });
});

function pastedAsValues(book: Workbook): void {
  (book.grid(ourName)?.values ?? []).forEach((line, row) =>
    line.forEach((value, column) => {
      const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (book.file.GetCellFormula(ourName, cell).formula === "") return;
      book.file.SetCellFormula(ourName, cell, "");
      book.file.SetCellValue(ourName, cell, value ?? "");
    }),
  );
}

describe("taking a generated summary back in Excel", () => {
  it("reaches the sheet that was written, not a person's that has its name by now", async () => {
    const host = Host.open(await engineForTests(), relief, { functions: perfFunctions() });
    if (!(host instanceof Host)) throw new Error(host.code);
    const window = officeOn(host);
    Object.assign(globalThis, { Excel: window.Excel, Office: window.Office });
    const done = await generate(idleContext());
    const written = host.book.find(ourName);
    if (written === null) throw new Error("nothing was written");
    host.book.rename(written, "旧");
    host.book.add(ourName);
    host.type(ourName, "A1", [["各单位上报情况"]]);
    await (done.done ? done.undo?.() : undefined);
    expect(await sheets(host.save())).toEqual(["自评表", ourName]);
    expect(await values(host.save(), ourName)).toEqual([["各单位上报情况"]]);
  });
});
