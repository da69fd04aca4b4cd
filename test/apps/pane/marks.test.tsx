/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { evaluateWorkbook } from "../../../src/workflow/evaluateWorkbook";
import { markedResult, parseKeptMarks } from "../../../src/workflow/kept/keptMarks";
import { partNamespaces } from "../../../src/workflow/parts/partNamespaces";
import { noSettings } from "../../../src/workflow/settings/workbookSettings";
import { earlierOf, readSheets, writeSummary } from "../../../src/hosts/file/fileSheets";
import { bytesWithPart } from "../../../src/hosts/file/save/withPart";
import { Workbook } from "../../../src/hosts/file/workbook";
import { engineForTests } from "../../hosts/file/engineForTests";
import { fixture, press, relief, reopened, said, showPane, turnTo, type ShownPane } from "./openPane";

const name = "★★★特困人员救助供养人数";
const noted = "已核实：抽查 20 户（佐证：抽查记录表）";
const toFindings = async (shown: ShownPane) => {
  await turnTo(shown, /疑点/);
  await screen.findByRole("list");
};
const entry = () => {
  const found = within(screen.getByRole("list"))
    .getAllByRole("listitem")
    .find(({ textContent }) => textContent?.includes("自评高于测算H14"));
  if (found === undefined) throw new Error("no entry at H14");
  return within(found);
};

/** The texts of a written summary from the file, a line each. */
const summaryIn = (bytes: Uint8Array): readonly string[] => {
  const book = Workbook.openToRead(bytes);
  if (!(book instanceof Workbook)) throw new Error(book.code);
  return (book.grid("绩效自评汇总")?.texts ?? []).map((line) => line.join("|"));
};

/** The summary that the command line and the page write into the same workbook with the same marks. */
async function summaryByFile(json: string): Promise<readonly string[]> {
  const marked = bytesWithPart(fixture(relief), partNamespaces.marks, json);
  const book = marked instanceof Uint8Array ? Workbook.open(await engineForTests(), marked) : marked;
  const sheets = book instanceof Workbook ? readSheets(book) : book;
  if (!(book instanceof Workbook) || !("grids" in sheets)) throw new Error("unread");
  const { result } = evaluateWorkbook(
    { file: "", grids: sheets.grids, settings: noSettings },
    { locale: "zh-CN" },
  ).whole();
  const told = markedResult(result, parseKeptMarks(book.part(partNamespaces.marks)) ?? []);
  expect(writeSummary(book, sheets, told, earlierOf(sheets, null), { locale: "zh-CN", saved: null })).toBeNull();
  return summaryIn(book.save());
}

describe("核对标记", () => {
  it("is set by keyboard beside an entry, kept in the workbook, told in the summary, and taken away again", async () => {
    const shown = await showPane(relief);
    const { user } = shown;
    await toFindings(shown);
    entry()
      .getByRole("button", { name: new RegExp(`^核对：H14 ${name}`) })
      .focus();
    await user.keyboard("{Enter}");
    const form = screen.getByRole("form", { name: new RegExp("^核对：H14") });
    expect(within(form).getByRole("radio", { name: "已核实" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(entry().getByRole("button", { name: /^核对：/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.keyboard("{Tab}");
    await user.keyboard("抽查 20 户");
    await user.keyboard("{Tab}");
    await user.keyboard("抽查记录表");
    shown.trips();
    await user.keyboard("{Enter}");
    expect(await said()).toHaveTextContent("核对标记已保存到工作簿。");
    expect(shown.trips()).toBeLessThanOrEqual(4);
    expect(entry().getByText(noted)).toBeVisible();
    expect(screen.getByText(/已核对 1 条/)).toBeVisible();

    await turnTo(shown, "文书");
    expect(await screen.findByText(/^\d+ 项指标，已列明 1 项。$/)).toBeVisible();
    await turnTo(shown, "概览");
    await press(shown, "生成汇总表");
    await said();
    const inExcel = summaryIn(shown.host.save());
    expect(inExcel.filter((line) => line.includes(noted))).toHaveLength(1);
    expect(inExcel.some((line) => line.split("|").includes("核对"))).toBe(true);
    const json = shown.pane.store.get().opened?.read.marks ?? "";
    expect(await summaryByFile(json)).toEqual(inExcel);

    const again = await reopened(shown);
    await toFindings(again);
    expect(entry().getByText(noted)).toBeVisible();
    await again.user.click(entry().getByRole("button", { name: /^改核对标记：H14/ }));
    await again.user.click(screen.getByRole("radio", { name: "待处理" }));
    await press(again, "保存");
    await waitFor(() => expect(entry().getByText(/^待处理：抽查 20 户/)).toBeVisible());
    expect(again.pane.store.get().outdated).toBe(true);
    await again.user.click(entry().getByRole("button", { name: /^改核对标记：H14/ }));
    await press(again, "取消标记");
    await waitFor(() => expect(entry().queryByText(/抽查 20 户/)).toBeNull());
    expect(again.pane.store.get().opened?.read.marks).toBeNull();
  });

  it("says that what the workbook keeps cannot be read", async () => {
    const broken = bytesWithPart(fixture(relief), partNamespaces.marks, "{}");
    if (!(broken instanceof Uint8Array)) throw new Error(broken.code);
    const shown = await showPane(broken);
    await toFindings(shown);
    expect(screen.getByText(/核对标记无法读取，没有使用/)).toBeVisible();
  });
});
