import type { CellValue } from "../../src/form/form";
import type { FormResult } from "../../src/evaluation/result";
import type { Grid } from "../../src/form/grid";
import { builtinProfiles } from "../../src/evaluation/rules/builtin/builtin";
import { linearOverrun } from "../../src/evaluation/rules/builtin/linearOverrun";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import { addressOf } from "../../src/cells";
import { column } from "../../src/summary/columns";
import { profileHash } from "../../src/summary/profileHash";
import { profilePrints } from "../../src/summary/profilePrint";
import { readSummary } from "../../src/summary/readSummary";
import type { SheetModel } from "../../src/summary/sheetModel";
import { summaryOf } from "../../src/summary/summaryOf";
import { profileNotices } from "../../src/workflow/summaryNotices";
import { baiyushan, profiles, resultOf } from "./results";

const valueOf = (cell: SheetModel["cells"][number][number]): CellValue =>
  cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.value : cell.kind === "formula" ? cell.cached : null;

const gridOf = (values: readonly (readonly CellValue[])[]): Grid => ({
  sheet: "绩效自评汇总",
  row: 0,
  column: 0,
  values,
  texts: values.map((line) => line.map((value) => String(value ?? ""))),
  formats: values.map((line) => line.map(() => "General")),
  merges: [],
});

const drawn = (...forms: readonly FormResult[]) =>
  summaryOf(resultOf(...forms), { locale: "zh-CN", profiles }).cells.map((line) => line.map(valueOf));

const second: FormResult = { ...baiyushan, sheet: "项目二", title: "社区建设项目自评表" };
const table = drawn(baiyushan, second);
const detailsOf = (grid: Grid, columns = {}) =>
  readSummary(grid, columns)
    .rows.filter((row) => row.table === "indicator")
    .map(({ key, points }) => [key.sheet, key.cell, points?.value]);

describe("the reader of a summary", () => {
  it("gives every indicator with its form and its score, and every finding", () => {
    const { rows } = readSummary(gridOf(table));
    const cells = baiyushan.indicators.map(({ cells: { actual } }) => actual);
    for (const sheet of [baiyushan.sheet, second.sheet]) {
      const own = rows.filter(({ key }) => key.sheet === sheet);
      expect(own.filter((row) => row.table === "finding")).toHaveLength(baiyushan.findings.length);
      expect(own.filter((row) => row.table === "indicator").map(({ key }) => key.cell)).toEqual(["D6", ...cells]);
    }
    for (const { row, points } of rows) if (points) expect(points.cell).toBe(addressOf(row, column.score));
  });

  it.each([
    ["a row left empty", []],
    ["a row with a word of one's own", [null, null, null, "以下为二季度"]],
    ["a row with the item alone taken out", null],
  ])("goes on past %s inside a table", (_, inserted) => {
    const at = table.findIndex((line) => line[column.link] === "E12");
    const changed = inserted
      ? [...table.slice(0, at), inserted, ...table.slice(at)]
      : table.map((line, row) => (row === at ? [null, ...line.slice(1)] : line));
    expect(detailsOf(gridOf(changed))).toEqual(detailsOf(gridOf(table)));
  });

  it("finds the columns where a person changed words of the header, by what the mark says", () => {
    const words = new Map<CellValue, string>([
      ["评分说明", "怎么算的"],
      ["备注", "领导批示"],
    ]);
    const changed = table.map((line) => line.map((value) => words.get(value) ?? value));
    expect(detailsOf(gridOf(changed))).toEqual([]);
    expect(detailsOf(gridOf(changed), column)).toEqual(detailsOf(gridOf(table)));
    const moved = gridOf(changed.map((line) => [null, ...line]));
    expect(detailsOf(moved, column)).toEqual(detailsOf(gridOf(table)));
  });

  it("keeps what is typed beside a gap or a heading for the list of remarks", () => {
    const at = table.findIndex((line) => line[column.link] === "E12");
    const gap: CellValue[] = Array.from({ length: column.remark + 1 }, (_, index) =>
      index === column.remark ? "再核" : null,
    );
    const changed = gridOf([...table.slice(0, at), gap, ...table.slice(at)]);
    expect(readSummary(changed).stray).toEqual([{ cell: addressOf(at, column.remark), beside: ["再核"] }]);
  });
});

describe("the profile that a summary prints", () => {
  it.each(["zh-CN", "en-US"] as const)("is read back with its version and hash: %s", (locale) => {
    const prints = profilePrints(builtinProfiles, locale);
    for (const profile of builtinProfiles)
      for (const reason of ["fit", "workbook"] as const) {
        const form = { ...baiyushan, profile: profile.id, profileReason: reason };
        const { cells } = summaryOf(resultOf(form), { locale, profiles: prints });
        const { profiles: read } = readSummary(gridOf(cells.map((line) => line.map(valueOf))));
        const { id, version } = profile;
        expect(read).toEqual([{ id, version, hash: profileHash(profile), carried: reason === "workbook" }]);
      }
  });

  it("has another hash for other rules, and the same however its fields stand", () => {
    expect(profileHash({ ...national2020, version: "1.0.1" })).not.toBe(profileHash(national2020));
    const { id, dimensions, ...others } = national2020;
    expect(profileHash({ ...others, dimensions, id })).toBe(profileHash(national2020));
  });

  const printed = (carried: boolean) => [
    { id: national2020.id, version: national2020.version, hash: profileHash(national2020), carried },
  ];
  it.each([
    ["carried then, gone now", true, null, ["profile-lost"]],
    ["carried then, another now", true, linearOverrun, ["profile-changed"]],
    ["carried then and now", true, national2020, []],
    ["chosen by its layout then", false, null, []],
    ["chosen by its layout then, one saved since", false, linearOverrun, []],
  ])("%s", (_, carried, saved, codes) => {
    expect(profileNotices("绩效自评汇总", printed(carried), saved).map(({ code }) => code)).toEqual(codes);
  });
});
