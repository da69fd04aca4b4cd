/** @jest-environment ./test/apps/pane/environment.cjs */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { builtinProfile } from "../../../src/evaluation/rules/builtin/builtin";
import { press, relief, reopened, said, showPane, turnTo, type ShownPane } from "./openPane";

const openRules = async (shown: ShownPane) => {
  await turnTo(shown, "规则");
  await screen.findByRole("combobox", { name: "这个工作簿用哪一套规则" });
};
const choice = () => screen.getByRole("combobox", { name: "这个工作簿用哪一套规则" });

/** Puts another text into a field; typed letter by letter it would take seconds. */
const fill = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });

const national = () => structuredClone(builtinProfile("national-2020"));
const file = (content: string) => new File([content], "规则.json", { type: "application/json" });
const imports = async ({ user }: ShownPane, content: string) =>
  user.upload(screen.getByLabelText("导入…", { selector: "input" }), file(content));

const downloads: string[] = [];
beforeEach(() => {
  downloads.length = 0;
  Object.assign(URL, { createObjectURL: () => "blob:rules", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});
afterEach(() => jest.restoreAllMocks());

describe("规则", () => {
  it("says which rules are in force, and where they come from", async () => {
    const shown = await showPane(relief);
    await openRules(shown);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("正在使用 · 全国通用（2020） v1.0.0");
    expect(screen.getByText(/依据：财预〔2020〕10号/)).toBeVisible();
  });
  it("compares two profiles by the rules in which they differ", async () => {
    const shown = await showPane(relief);
    await openRules(shown);
    await shown.user.selectOptions(screen.getByRole("combobox", { name: "与另一套规则比较" }), "linear-overrun");
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(["反向指标超出时分值 × 目标 ÷ 实际按超出比例扣分"]);
  });
  it("saves the choice in the workbook, scores by it, and finds it there when the file is opened again", async () => {
    const shown = await showPane(relief);
    await openRules(shown);
    shown.trips();
    await shown.user.selectOptions(choice(), "linear-overrun");
    expect(await said()).toHaveTextContent(/已存进工作簿：/);
    expect(shown.trips()).toBeLessThanOrEqual(4);
    await turnTo(shown, "概览");
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("88.84分");
    const again = await reopened(shown);
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("88.84分");
    await openRules(again);
    expect(choice()).toHaveValue("linear-overrun");
    await again.user.selectOptions(choice(), "自动：按地名和分值选用");
    expect(await said()).toHaveTextContent("已改为自动选用，工作簿里不再保存规则。");
    await turnTo(again, "概览");
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("88.93分");
  });
  it("is led to from the overview", async () => {
    const shown = await showPane(relief);
    await press(shown, /评分规则 ?全国通用（2020） · 自动选用/);
    expect(await screen.findByRole("combobox", { name: "这个工作簿用哪一套规则" })).toBeVisible();
  });
  it("says so where the workbook lost what was saved", async () => {
    const shown = await showPane(relief);
    await openRules(shown);
    shown.host.faults.next({ kind: "fail" });
    await shown.user.selectOptions(choice(), "linear-overrun");
    expect(await said()).toHaveTextContent(/Excel 报告了一个意外的错误/);
    expect(choice()).toHaveValue("");
  });
});

describe("a copy of the rules", () => {
  const edit = async () => {
    const shown = await showPane(relief);
    await openRules(shown);
    await press(shown, "复制并修改");
    await screen.findByRole("heading", { name: "修改评分规则" });
    return shown;
  };
  it("is saved under its own name and scored by", async () => {
    const shown = await edit();
    fill("名称", "本区规则");
    await shown.user.selectOptions(screen.getByRole("combobox", { name: "反向指标超出时" }), "不得分");
    await press(shown, "保存到工作簿");
    expect(await said()).toHaveTextContent("已存进工作簿：本区规则。");
    expect(await screen.findByRole("heading", { name: /正在使用 · 本区规则/ })).toBeVisible();
    await turnTo(shown, "概览");
    expect(screen.getByRole("region", { name: "综合得分" })).toHaveTextContent("79.84分");
    const again = await reopened(shown);
    expect(screen.getByRole("button", { name: /评分规则 ?本区规则 · 工作簿中保存/ })).toBeVisible();
    await openRules(again);
    expect(within(choice()).getByRole("option", { selected: true })).toHaveTextContent("本区规则（工作簿自带）");
    await press(again, "修改");
    expect(await screen.findByRole("textbox", { name: "名称" })).toHaveValue("本区规则");
  });
  it.each([
    ["名称", "", "不能为空"],
    ["编号", "national-2020", "与内置规则同名，请换一个"],
    ["编号", "本区", "只能由字母、数字和连字符组成，3 到 64 个字符"],
    ["达成：下限", "180", "应在 0% 到 100% 之间"],
    ["达成：下限", "很多", "类型不对"],
    ["达成：下限", "-1", "应在 0% 到 100% 之间"],
    ["良", "95", "次序不对，应从高到低"],
    ["得分小数位数", "-3", "超出允许的范围"],
  ])("with %s “%s” is refused at the field: %s", async (field, text, problem) => {
    await edit();
    fill(field, text);
    expect(screen.getAllByText(problem).length).toBeGreaterThan(0);
    expect(screen.getByText(/有 \d+ 处需要改正，改好后才能保存。/)).toBeVisible();
    expect(screen.getByRole("button", { name: "保存到工作簿" })).toHaveAttribute("aria-disabled", "true");
  });
  it("has to give a hundred points to the dimensions together", async () => {
    const shown = await edit();
    fill("项目产出", "60");
    expect(screen.getByText("各评价项目分值合计应为 100")).toBeVisible();
    fill("项目效益", "20");
    expect(screen.queryByText("各评价项目分值合计应为 100")).toBeNull();
    await press(shown, "取消");
    expect(await screen.findByRole("combobox", { name: "与另一套规则比较" })).toBeVisible();
  });
});

describe("rules as a file", () => {
  it("are exported under their id", async () => {
    const shown = await showPane(relief);
    await openRules(shown);
    await press(shown, "导出");
    expect(await said()).toHaveTextContent("已导出 national-2020.json。");
    expect(downloads).toEqual(["national-2020.json"]);
  });
  it("are imported, shown for a check, and saved", async () => {
    const shown = await showPane(relief);
    await openRules(shown);
    const own = { ...national(), id: "own-rules", name: { "zh-CN": "外来规则", "en-US": "Foreign" } };
    await imports(shown, JSON.stringify(own));
    expect(await said()).toHaveTextContent("已导入「外来规则」。请核对后保存到工作簿。");
    await press(shown, "保存到工作簿");
    expect(await screen.findByRole("heading", { name: /正在使用 · 外来规则/ })).toBeVisible();
  });
  it.each([
    ["no JSON at all", "规则", "导入的文件不是可用的评分规则：不是有效的 JSON"],
    [
      "a wrong share",
      JSON.stringify({ ...national(), overshoot: { threshold: "多", treatment: "cap" } }),
      /overshoot\.threshold 类型不对/,
    ],
    ["another file", JSON.stringify({ 表: 1 }), /缺少这一项/],
  ])("are refused with the reason: %s", async (_, content, message) => {
    const shown = await showPane(relief);
    await openRules(shown);
    await imports(shown, content);
    expect(await said()).toHaveTextContent(message);
    expect(screen.getByRole("combobox", { name: "与另一套规则比较" })).toBeVisible();
  });
});

describe("rules in English", () => {
  it("are named in English", async () => {
    const shown = await showPane(relief, { displayLanguage: "en-US" });
    await turnTo(shown, "Rules");
    expect(await screen.findByRole("combobox", { name: "Rules for this workbook" })).toBeVisible();
    await press(shown, "Copy and change");
    fill(/^Name/, "");
    expect(screen.getByText("must not be empty")).toBeVisible();
  });
});
