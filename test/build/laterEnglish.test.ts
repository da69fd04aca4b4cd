import { englishOf, withoutEnglish } from "../../scripts/build/laterEnglish.cjs";

describe("English texts of the page", () => {
  it.each([
    ['const title = { zh: "逾期", en: "Late" };', 'const title = { zh: "逾期"             };'],
    ['words({\n  a: {\n    zh: "甲",\n    en: \'A "b"\',\n  },\n})', 'words({\n  a: {\n    zh: "甲"'],
    ['const both = { zh: name, en: "Late" };', 'const both = { zh: name, en: "Late" };'],
    ['const table = { "zh-CN": "逾期", "en-US": "Late" };', 'const table = { "zh-CN": "逾期", "en-US": "Late" };'],
    ['const title = { zh: "逾期", en: "Overdue" };', 'const title = { zh: "逾期", en: "Overdue" };'],
  ])("are left out of %s", (source, rest) => {
    const without = withoutEnglish(source, { 逾期: "Late", 甲: 'A "b"' });
    expect(without).toContain(rest);
    expect(without).toHaveLength(source.length);
  });

  it("are gathered from the first scripts, each Chinese text with one English one", () => {
    const english = englishOf("src");
    expect(english).toMatchObject({ 疑点: "Findings", "完成率为 {percent}": "Completion {percent}" });
    for (const [zh, en] of Object.entries(english)) {
      const placeholders = (text: string) => [...text.matchAll(/\{[^{}]+\}/g)].map(([name]) => name).sort();
      expect([zh, placeholders(en)]).toEqual([zh, placeholders(zh)]);
    }
  });
});
