import { HostFailure } from "../../../src/hosts/excel/hostFailure";
import { readGrids } from "../../../src/hosts/excel/readGrids";
import { selectCell } from "../../../src/hosts/excel/selection";
import { selectedCell } from "../../../src/hosts/excel/selectedCell";
import { hostFailureText } from "../../../src/wording/hostFailures";
import { openInExcel } from "./officeForTests";

describe("whatever is in front", () => {
  it.each(["chart-sheet", "other-workbook", "chart"] as const)("a %s: the workbook is read", async (front) => {
    const host = await openInExcel(null, { sheet: "自评表" });
    host.type("自评表", "A1", [["指标", 8]]);
    host.book.front = front;
    const read = await readGrids(false);
    if (read instanceof HostFailure) throw new Error(read.detail);
    expect(read.grids.map(({ values }) => values)).toEqual([[["指标", 8]]]);
    expect(read.activeSheet).toBe(front === "chart" ? "自评表" : "");
  });

  it.each(["chart-sheet", "other-workbook", "chart"] as const)(
    "a %s: the selection is told in words",
    async (front) => {
      const host = await openInExcel();
      host.book.front = front;
      const cell = await selectedCell();
      if (!(cell instanceof HostFailure)) throw new Error(cell.cell);
      expect(hostFailureText(cell.code, cell.detail, "zh-CN")).toMatch(/不是工作表里的单元格/);
    },
  );

  it("a hidden sheet is shown before its cell is selected", async () => {
    const host = await openInExcel(null, { sheet: "自评表" });
    const hidden = host.book.add("藏");
    host.book.setVisibility(hidden, "Hidden");
    expect(await selectCell("藏", "B2")).toBe(true);
    expect([host.book.active.name, host.book.visibility(hidden)]).toEqual(["藏", "Visible"]);
  });
});

describe("more than can be transferred at once", () => {
  const long = "长".repeat(300);

  it("is read sheet by sheet, and what is too large alone is named", async () => {
    const host = await openInExcel(null, { sheet: "一", payloadLimit: 7000 });
    for (const name of ["二", "三"]) host.book.add(name);
    for (const name of ["一", "三"]) host.type(name, "A1", [[long], [long]]);
    host.type(
      "二",
      "A1",
      Array.from({ length: 20 }, () => [long]),
    );
    const read = await readGrids(false);
    if (read instanceof HostFailure) throw new Error(read.detail);
    expect([read.grids.map(({ sheet }) => sheet), read.skipped]).toEqual([["一", "三"], ["二"]]);
  });
});

/** Excel.ErrorCodes, but for those that stand for a bug of ours. */
const codes = ["InvalidSelection", "ItemAlreadyExists", "RequestAborted", "Unauthenticated", "UnsupportedFeature"];
it.each(codes)("%s has a sentence of its own", async (code) => {
  const { failureOf } = await import("../../../src/hosts/excel/hostFailure");
  expect(failureOf({ code, message: "" }).code).not.toBe("unexpected");
});
