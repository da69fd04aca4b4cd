/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeDocx } from "../../../src/report/docx/writeDocx";
import { passagesOf } from "../../../src/report/report";
import { reportOf } from "../../../src/report/reportOf";
import { founding, press, relief, reopened, said, showPane, turnTo, type ShownPane } from "./openPane";

jest.setTimeout(60_000);

const formOf = ({ pane }: ShownPane) => {
  const form = pane.store.get().opened?.result.forms[0];
  if (form === undefined) throw new Error("no form");
  return form;
};

/** The preview's passages, as a person reads them. */
const preview = (): readonly string[] =>
  [...document.querySelectorAll("[data-passage]")].map((one) =>
    (one.textContent ?? "").replace(/\s*(?:已改写)?\s*改写$/, "").trim(),
  );

async function openReport(shown: ShownPane): Promise<void> {
  await turnTo(shown, "文书");
  await screen.findByText("报告内容", { exact: false });
  await shown.user.click(screen.getByText("报告内容", { exact: false }));
}

/** The document of the form's report, with other words in the place of some. */
async function edited(shown: ShownPane, from: string, to: string): Promise<File> {
  const parts = unzipSync(await writeDocx(reportOf(formOf(shown))));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(xml).toContain(from);
  const bytes = zipSync({ ...parts, "word/document.xml": strToU8(xml.replaceAll(from, to)) });
  const file = new File([new Uint8Array(bytes)], "改过.docx");
  // jsdom's files have no arrayBuffer
  Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
  return file;
}

const give = (file: File): void => {
  fireEvent.change(screen.getByLabelText("取回改过的 .docx"), { target: { files: [file] } });
};

describe("窗格里的自评报告", () => {
  it.each([
    ["founding", founding],
    ["relief", relief],
  ])("shows every sentence and every number of the report: %s", async (_, file) => {
    const shown = await showPane(file);
    await openReport(shown);
    const report = reportOf(formOf(shown));
    expect(preview()).toEqual(passagesOf(report).map(({ text }) => text));
    const cells = [...document.querySelectorAll("[data-report] td")].map((one) => one.textContent);
    expect(cells).toEqual(report.blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : [])));
  });

  it("keeps in the workbook what is written into a gap, and asks no more for it", async () => {
    const shown = await showPane(relief);
    await openReport(shown);
    await shown.user.type(screen.getByLabelText("单位名称"), "濉溪县民政局");
    await shown.user.type(screen.getByLabelText(/未得满分的原因/), "物价上涨");
    await press(shown, "保存所填内容");
    expect(await said()).toHaveTextContent("已保存到工作簿。");
    const again = await reopened(shown);
    await openReport(again);
    expect(screen.queryByLabelText("单位名称")).toBeNull();
    const text = preview().join("\n");
    expect(text).toContain("2019年度濉溪县民政局“【请填写：项目名称】”项目");
    expect(text).toContain("原因：物价上涨。");
    expect(preview().filter((one) => one === "濉溪县民政局")).toHaveLength(1);
  });

  it("rewords a passage where it stands, and gives it back as the data has it", async () => {
    const shown = await showPane(founding);
    await openReport(shown);
    const intro = document.querySelector<HTMLElement>('[data-passage="intro"]');
    const made = preview()[2];
    await shown.user.click(within(intro ?? document.body).getByRole("button", { name: "改写" }));
    const box = screen.getByRole("textbox", { name: "改写" });
    await shown.user.clear(box);
    await shown.user.type(box, "综合得分96分。");
    await press(shown, "保存");
    await waitFor(() => expect(preview()[2]).toBe("综合得分96分。"));
    const now = document.querySelector<HTMLElement>('[data-passage="intro"]');
    await shown.user.click(within(now ?? document.body).getByRole("button", { name: "改写" }));
    await press(shown, "恢复原文");
    await waitFor(() => expect(preview()[2]).toBe(made));
  });

  it("takes edited text back from the document, and lets the person choose where both were changed", async () => {
    const shown = await showPane(founding);
    await openReport(shown);
    give(await edited(shown, "【请填写：年月日】", "2021年6月29日"));
    expect(await said()).toHaveTextContent("从「改过.docx」取回 1 处");
    expect(preview().at(-1)).toBe("2021年6月29日");
    give(await edited(shown, "【请填写：年月日】", "2021年6月29日"));
    await screen.findByText("「改过.docx」没有新的改动。");
    give(await edited(shown, "【请填写：年月日】", "2021年7月1日"));
    const choices = await screen.findByRole("group", { name: "取回改过的 .docx" });
    await shown.user.click(within(choices).getByLabelText(/用工作簿的.*2021年6月29日/));
    await shown.user.click(within(choices).getByRole("button", { name: "保存" }));
    await waitFor(() => expect(screen.queryByRole("group", { name: "取回改过的 .docx" })).toBeNull());
    expect(preview().at(-1)).toBe("2021年6月29日");
  });

  it("refuses another form's report, and what is none of ours", async () => {
    const other = await edited(await showPane(relief), "【请填写：年月日】", "2020年1月1日");
    document.body.replaceChildren();
    const shown = await showPane(founding);
    await openReport(shown);
    give(other);
    expect(await said()).toHaveTextContent("「改过.docx」是另一张自评表的报告");
    const foreign = new File([], "别的.docx");
    Object.assign(foreign, { arrayBuffer: async () => strToU8("别人的文档").buffer });
    give(foreign);
    await screen.findByText("「别的.docx」不是本工具写出的报告，没有取回。");
  });

  it("opens from the ribbon, and makes the document when it is asked for", async () => {
    const shown = await showPane(founding);
    const made: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    await act(async () => void (await shown.pane.commands.showReport()));
    await screen.findByText("报告内容", { exact: false });
    await press(shown, "下载 .docx");
    await screen.findByText(/^已生成 .*-摘要版\.docx。/);
    expect(made[0]?.size).toBeGreaterThan(5000);
  });
});
