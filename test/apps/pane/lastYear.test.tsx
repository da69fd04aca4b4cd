/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { fixture, press, reopened, said, showPane, turnTo, valueOf, type ShownPane } from "./openPane";

const thisYear = "fixtures/cases/hn_lingling_linye_2021_dept.xlsx";
/** The test's window knows no `arrayBuffer` of a file. */
const fileOf = (bytes: Uint8Array, name: string) =>
  Object.assign(new File([""], name), { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
const made = (name: string) => fileOf(fixture(`fixtures/years/${name}`), name);
const lastYear = made("hn_lingling_linye_2020_made.xlsx");
const goals = made("hn_lingling_linye_2021_goals_made.xlsx");

async function openPapers(shown: ShownPane): Promise<void> {
  await turnTo(shown, "文书");
  await screen.findByRole("heading", { name: "与上年度对比" });
}
const pick = async ({ user }: ShownPane, section: string, file: File) =>
  user.upload(screen.getByLabelText(new RegExp(`^${section}：.*选择文件`), { selector: "input" }), file);
const codes = ({ pane }: ShownPane) =>
  pane.store.get().opened?.result.forms.flatMap(({ findings }) => findings.map(({ code, row }) => `${code} ${row}`)) ??
  [];
const ofYear = (shown: ShownPane) => codes(shown).filter((code) => code.includes("last-year"));
const matchOf = (name: string) => screen.findByRole("combobox", { name: `「${name}」对应的上年指标` });

const columnOf = (sheet: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A200");
    range.load("values");
    await context.sync();
    return range.values.flat();
  });

describe("与上年度对比", () => {
  it("picks a file, shows each match, takes corrections, and finds all of it again when the workbook is opened anew", async () => {
    const shown = await showPane(thisYear);
    await openPapers(shown);
    expect(ofYear(shown)).toEqual([]);
    shown.trips();
    await pick(shown, "与上年度对比", lastYear);
    expect(await said()).toHaveTextContent("已存进工作簿：hn_lingling_linye_2020_made.xlsx。");
    expect(shown.trips()).toBeLessThanOrEqual(4);
    const before = ofYear(shown);
    expect(before).toContain("target-below-last-year 16");
    expect(before).not.toContain("target-below-last-year 13");
    expect(screen.getByText("名称相近，待确认 76%")).toBeVisible();
    // confirmed: what was held back until now is found
    await press(shown, "确认");
    await waitFor(() => expect(screen.queryByText("名称相近，待确认 76%")).toBeNull());
    expect(screen.getByText("人工指定 100%")).toBeVisible();
    await act(() => shown.pane.run("generateSummary"));
    expect(await columnOf("绩效自评汇总")).toContain("附：与上年度比较");
    await openPapers(shown);
    // taken back for another row: its findings go
    fireEvent.change(await matchOf("当期完成"), { target: { value: "" } });
    await waitFor(() => expect(ofYear(shown)).not.toContain("target-below-last-year 16"));
    const after = ofYear(shown);
    const again = await reopened(shown);
    expect(ofYear(again)).toEqual(after);
    await openPapers(again);
    expect(await matchOf("当期完成")).toHaveValue("");
    await press(again, "恢复自动对应");
    await waitFor(() => expect(ofYear(again)).toEqual(before));
    fireEvent.change(screen.getByLabelText("与上年度对比：对比的表"), { target: { value: "" } });
    await waitFor(() => expect(ofYear(again)).toEqual([]));
    expect(await screen.findByText("已不再对比。")).toBeVisible();
  });

  it("refuses a file that holds nothing of the kind, and says why", async () => {
    const shown = await showPane(thisYear);
    await openPapers(shown);
    await pick(shown, "与上年度对比", fileOf(new TextEncoder().encode("不是工作簿"), "说明.xlsx"));
    expect(await said()).toHaveTextContent("「说明.xlsx」不是能读的 .xlsx 工作簿");
    await pick(shown, "与上年度对比", goals);
    await waitFor(async () => expect(await said()).toHaveTextContent("里没有找到自评表，没有改动。"));
    expect(ofYear(shown)).toEqual([]);
  });
});

describe("核对批复的绩效目标", () => {
  it("tells what is not as approved, and makes a blank form from the goals, which is read again as a form", async () => {
    const shown = await showPane(thisYear);
    await openPapers(shown);
    await pick(shown, "核对批复的绩效目标", goals);
    await waitFor(() => expect(codes(shown).filter((code) => code.startsWith("differs"))).toHaveLength(4));
    await press(shown, "生成空白自评表");
    await waitFor(async () => expect(await said()).toHaveTextContent("已按绩效目标生成空白自评表"), {
      timeout: 15_000,
    });
    const { opened } = shown.pane.store.get();
    const blank = opened?.result.forms.find(({ sheet }) => sheet !== "自评表");
    expect(blank?.indicators).toHaveLength(10);
    expect(blank?.doubts.filter(({ settled }) => !settled)).toEqual([]);
    expect(await valueOf(blank?.sheet ?? "", blank?.indicators[2]?.cells.target ?? "A1")).toBe("16.5万亩");
    expect(within(document.body).getByRole("tab", { name: "文书" })).toBeVisible();
  });
});
