import { read } from "./told";

describe("达成程度的三档", () => {
  it.each([
    ["达成预期指标", "tier 1"],
    ["达成年度指标", "tier 1"],
    ["基本达成", "tier 1"],
    ["全部或基本达成预期指标", "tier 1"],
    ["已达成预期指标。", "tier 1"],
    ["部分达成预期指标并具有一定效果", "tier 2"],
    ["部分达成年度指标，并具有一定效果", "tier 2"],
    ["部分达成", "tier 2"],
    ["未达成预期指标且效果较差", "tier 3"],
    ["未达成年度指标且效果较差", "tier 3"],
    ["未达成", "tier 3"],
    ["1000件达成预期指标", "tier 1 1000 件"],
    ["部分完成", "tier 2"],
    ["部分按时完成", "tier 2 in a word"],
    ["大部分落实", "tier 2 in a word"],
    ["完成", "tier 1 in a word"],
    ["已完成", "tier 1 in a word"],
    ["按期全部完成", "tier 1 in a word"],
    ["验收通过", "tier 1 in a word"],
    ["已落实到位", "tier 1 in a word"],
    ["未完成", "tier 3 in a word"],
    ["尚未开展", "tier 3 in a word"],
  ])("%s is %s", (text, value) => expect(read(text)).toBe(value));
});

describe("完成率", () => {
  it.each([
    ["完成率100%", "completion 1"],
    ["任务完成率达98%", "completion 0.98"],
    ["完成率：98.5%", "completion 0.985"],
    ["完成率≥98%", "completion ≥ 0.98"],
    ["完成年度目标的95%", "completion 0.95"],
    ["完成计划的120%", "completion 1.2"],
    ["已完成100%", "completion 1"],
    ["100%完成", "completion 1"],
    ["229.03%", "229.03 %"],
    ["好评率90%", "90 %"],
  ])("%s is %s", (text, value) => expect(read(text)).toBe(value));
});

describe("等级词按强弱排", () => {
  it.each([
    [["差", "较差", "中", "良", "优"]],
    [["不合格", "一般", "较好", "好"]],
    [["低", "较低", "较高", "高"]],
    [["不显著", "较显著", "显著"]],
    [["不满意", "基本满意", "满意", "非常满意"]],
    [["有所提升", "逐年提升", "明显提升", "显著提升"]],
  ])("%j", (words) => {
    const ranks = words.map((word) => Number(/^(?:grade|trend) \w+ (\d)$/.exec(read(word))?.[1]));
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
  });

  it.each([
    ["逐年提升", "trend rising 2"],
    ["稳步提升", "trend rising 2"],
    ["有效减少", "trend falling 2"],
    ["维持不变", "text"],
    ["长期", "duration duration 1"],
    ["定性 长期", "duration duration 1"],
    ["全天候", "duration duration 1"],
    ["是", "yesno yesno 1"],
    ["是/否", "yesno yesno 1"],
    ["否", "yesno yesno 0"],
    ["√是□否", "yesno yesno 1"],
    ["□是√否", "yesno yesno 0"],
    ["优良中低差", "grade grade 4"],
    ["定性 好坏", "grade grade 4"],
    ["良好以上", "grade grade 3"],
  ])("%s is %s", (text, value) => expect(read(text)).toBe(value));

  it.each(["显著提升居民幸福感", "有效保障机关正常运转", "群众生活水平较高", "公益性事业", "全天候可用"])(
    "%s holds such a word and is a sentence",
    (text) => expect(read(text)).toBe("text"),
  );

  it("优 100% / 良 90% / 中 85% / 差 <85% is a standard of four bands", () =>
    expect(read("优 100% / 良 90% / 中 85% / 差 <85%")).toBe("优 100 %, 良 90 %, 中 85 %, 差 < 85 %"));
});
