/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { press, relief, reopened, said, showPane, valueOf, type ShownPane } from "./openPane";

/** A table whose header nobody knows: names in B, targets in C, actuals in D, points in E. */
const odd = [
  ["某单位工作台账", "", "", "", ""],
  ["序", "事项", "年初打算", "年底情况", "打分"],
  [1, "培训人数", "≥200人", "210人", 10],
  [2, "培训合格率", "≥95%", "90%", 10],
];
/** Indicators and targets alone: what is filled in at the beginning of the year. */
const declaration = [
  ["一级指标", "二级指标", "三级指标", "年度指标值"],
  ["产出指标", "数量指标", "培训人数", "≥200人"],
  ["产出指标", "质量指标", "培训合格率", "≥95%"],
];

const column = (letter: string) => screen.getByRole("combobox", { name: new RegExp(`^${letter} 列`) });
const pointOut = async (shown: ShownPane) => {
  await press(shown, "手工指定列");
  await screen.findByRole("heading", { name: "手工指定列" });
};
const number = async ({ user }: ShownPane, name: string, value: number) => {
  const field = screen.getByRole("spinbutton", { name });
  await user.clear(field);
  await user.type(field, String(value));
};

describe("a workbook without a form", () => {
  it("is told what was looked for, and that the sheet is empty", async () => {
    await showPane(null);
    expect(await screen.findByRole("heading", { name: "这个工作簿里没有找到自评表" })).toBeVisible();
    expect(screen.getByText("「Sheet1」是空的。")).toBeVisible();
    expect(screen.getByText(/要找的是一张表：有一行表头写着指标名称/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "手工指定列" })).toBeNull();
    expect(screen.queryByRole("button", { name: "生成汇总表" })).toBeNull();
  });
  it("is told what is missing where only targets are filled in", async () => {
    await showPane(declaration);
    expect(await screen.findByText(/没有「实际完成值」或「得分」列，看起来是目标申报表/)).toBeVisible();
    expect(screen.getByText(/最接近的是第 1 行，认出了：.*三级指标.*；还缺：.*/)).toBeVisible();
  });
  it("is told that no header was recognised", async () => {
    await showPane(odd);
    expect(await screen.findByText("「Sheet1」里没有认出指标表的表头。")).toBeVisible();
  });
  it("gets a sample to try, in at most four round trips, and shows its score", async () => {
    const shown = await showPane(null);
    await screen.findByText("「Sheet1」是空的。");
    shown.trips();
    await press(shown, "插入示例自评表");
    expect(await said()).toHaveTextContent("已插入「示例自评表」。这是一张示例");
    expect(shown.trips()).toBeLessThanOrEqual(4);
    expect(await screen.findByRole("region", { name: "综合得分" })).toHaveTextContent("96分评价等级 优");
    expect(shown.host.book.active.name).toBe("示例自评表");
  });
  it("says so when the ribbon asks for a summary", async () => {
    const shown = await showPane(null);
    await screen.findByText("「Sheet1」是空的。");
    await act(() => shown.office.context.invoke("generateSummary"));
    expect(await said()).toHaveTextContent("没有找到自评表，什么也没有写入。");
  });
  it("speaks English where Excel does", async () => {
    const shown = await showPane(odd, { displayLanguage: "en-US" });
    expect(await screen.findByText("No header of an indicator table was recognised in “Sheet1”.")).toBeVisible();
    await press(shown, "Point out columns");
    expect(await screen.findByText(/Say which row of “Sheet1” is the header/)).toBeVisible();
  });
});

describe("a sheet without a form beside one with", () => {
  it("offers the forms there are", async () => {
    const shown = await showPane(relief);
    await press(shown, "生成汇总表");
    await said();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("空表").activate();
      await context.sync();
    });
    expect(await screen.findByRole("heading", { name: "「空表」里没有自评表" })).toBeVisible();
    const choice = screen.getByRole("combobox", { name: "自评表" });
    await shown.user.selectOptions(choice, within(choice).getByRole("option", { name: /^自评表/, selected: false }));
    expect(await screen.findByRole("region", { name: "综合得分" })).toBeVisible();
  });
});

describe("手工指定列", () => {
  it("reads the table by the columns pointed out, and finds them in the workbook when it is opened again", async () => {
    const shown = await showPane(odd);
    await pointOut(shown);
    await number(shown, "表头所在行", 2);
    await shown.user.selectOptions(column("B"), "三级指标");
    await shown.user.selectOptions(column("C"), "目标值");
    await shown.user.selectOptions(column("D"), "实际完成值");
    await shown.user.selectOptions(column("E"), "分值");
    shown.trips();
    await press(shown, "保存并读取");
    expect(await said()).toHaveTextContent("已记住「Sheet1」的列对应关系，保存在工作簿里。");
    expect(shown.trips()).toBeLessThanOrEqual(4);
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("19.47分");
    const again = await reopened(shown);
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("19.47分");
    await press(again, "手工指定列");
    expect(await screen.findByRole("button", { name: "取消手工指定" })).toBeVisible();
    expect(column("D")).toHaveDisplayValue("实际完成值");
    await press(again, "取消手工指定");
    expect(await screen.findByRole("heading", { name: "这个工作簿里没有找到自评表" })).toBeVisible();
  });
  it.each([
    ["no name", [["D", "实际完成值"]], "请指出哪一列是指标名称（三级指标）。"],
    ["no outcome", [["B", "三级指标"]], "请指出「实际完成值」或「自评得分」所在的列。"],
    [
      "one role twice",
      [
        ["B", "三级指标"],
        ["C", "三级指标"],
        ["D", "实际完成值"],
      ],
      "「三级指标」选了两次，请只留一列。",
    ],
  ] as const)("asks for what is missing: %s", async (_, given, message) => {
    const shown = await showPane(odd);
    await pointOut(shown);
    await number(shown, "表头所在行", 2);
    for (const letter of ["A", "B", "C", "D", "E"]) await shown.user.selectOptions(column(letter), "");
    for (const [letter, role] of given) await shown.user.selectOptions(column(letter), role);
    await press(shown, "保存并读取");
    expect(await said()).toHaveTextContent(message);
  });
  it("says when nothing came of it, and saves nothing", async () => {
    const shown = await showPane(odd);
    await pointOut(shown);
    await number(shown, "表头所在行", 4);
    await shown.user.selectOptions(column("B"), "三级指标");
    await shown.user.selectOptions(column("D"), "实际完成值");
    shown.trips();
    await press(shown, "保存并读取");
    expect(await said()).toHaveTextContent("按这样的对应没有读出指标，请检查表头行和列。");
    expect(shown.trips()).toBe(0);
  });
  it("begins with the row of most texts, each column with its header and an example", async () => {
    const shown = await showPane(odd);
    await pointOut(shown);
    expect(screen.getByRole("spinbutton", { name: "表头所在行" })).toHaveValue(2);
    expect(screen.getByRole("spinbutton", { name: "第一项指标所在行" })).toHaveValue(3);
    expect(column("C")).toHaveAccessibleName("C 列 年初打算 下一行：≥200人");
    const options = within(column("C")).getAllByRole("option");
    expect(options.length).toBeGreaterThan(5);
    expect(await valueOf("Sheet1", "B3")).toBe("培训人数");
  });
});
