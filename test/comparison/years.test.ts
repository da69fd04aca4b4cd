import * as fc from "fast-check";
import { evaluateBy } from "../../src/evaluation/evaluate";
import { chooseForAll } from "../../src/evaluation/rules/choose";
import { compositeWords } from "../../src/wording/compositeWords";
import { national2020 } from "../../src/evaluation/rules/builtin/national2020";
import { preparedRules } from "../../src/evaluation/rules/rules";
import { scoreForm } from "../../src/evaluation/scoring/score";
import { compareYears } from "../../src/evaluation/comparison/compareYears";
import type { HandMatches } from "../../src/evaluation/comparison/matchRows";
import type { Form } from "../../src/form/form";
import { anyText } from "../evaluation/texts";
import { formOf } from "../evaluation/formOf";

const scored = (form: Form) =>
  scoreForm(form, preparedRules(national2020), { locale: "zh-CN", ...compositeWords["zh-CN"] });
const compared = (now: Form, last: Form, hand: HandMatches = {}) =>
  compareYears(scored(now), { scored: scored(last), file: "" }, hand);

/** One row of each year. */
const rows = (now: string, last: string, columns = "二级 | 三级 | 目标 | 实际 | 分值 | 得分") =>
  compared(formOf(`${columns}\n${now}`, { year: 2022 }), formOf(`${columns}\n${last}`, { year: 2021 })).rows[0];

describe("目标不及上年实际", () => {
  it.each([
    // 二级 | 三级 | 今年目标 | 今年实际             去年目标 | 去年实际       不及
    ["数量指标 | 培训人数", "≥1000人", "1200人", "≥900人", "1100人", true],
    ["数量指标 | 培训人数", "≥1200人", "1200人", "≥900人", "1100人", false],
    ["数量指标 | 培训人数", "≥1100人", "1200人", "≥900人", "1100人", false],
    // the less the better
    ["成本指标 | 单位成本", "≤90万元", "80万元", "≤90万元", "70万元", true],
    ["成本指标 | 单位成本", "≤60万元", "50万元", "≤90万元", "70万元", false],
    // what the target's own printing cannot show is no difference
    ["成本指标 | 单位成本", "≤90万元", "80万元", "≤90万元", "89.974万元", false],
    ["质量指标 | 合格率", "≥95%", "97%", "≥90%", "95.4%", false],
    ["质量指标 | 合格率", "≥95%", "97%", "≥90%", "95.6%", true],
    ["质量指标 | 投诉率", "3%", "1%", "3%", "1%", true],
    ["质量指标 | 事故起数", "0起", "0起", "0起", "0起", false],
    ["质量指标 | 事故起数", "≤2起", "0起", "0起", "0起", true],
    // converted
    ["成本指标 | 总成本", "≤1.5万元", "1万元", "≤20000元", "12000元", true],
    ["成本指标 | 总成本", "≤1.5万元", "1万元", "≤20000元", "16000元", false],
    ["数量指标 | 造林面积", "≥1万亩", "1万亩", "≥9000亩", "12000亩", true],
    ["数量指标 | 覆盖率", "≥0.9", "95%", "≥90%", "95%", true],
    // not comparable: nothing is said
    ["数量指标 | 培训规模", "≥10次", "12次", "≥900人", "1100人", false],
    ["数量指标 | 培训规模", "≥3", "5", "≥90%", "95%", false],
    ["数量指标 | 培训规模", "≥10次", "12次", "≥90", "120", false],
    ["数量指标 | 培训规模", "=10次", "10次", "=12次", "12次", false],
    ["数量指标 | 培训规模", "10-20次", "12次", "10-20次", "19次", false],
    ["数量指标 | 培训规模", "提升服务水平", "完成", "提升服务水平", "达成预期指标", false],
    ["数量指标 | 培训规模", "≥10次", "12次", "≥10次", "", false],
    ["数量指标 | 培训规模", "≥10次", "12次", "≥10次", "19处、22637.6平方米", false],
    ["数量指标 | 处理件数", "≥150起", "160起", "≥100起", "200余起", true],
    ["成本指标 | 单位成本", "≤90万元", "80万元", "≤90万元", "约80万元", false],
    // one year the less the better, the other year the more
    ["数量指标 | 信访件数", "≥10件", "12件", "≤10件", "12件", false],
    ["质量指标 | 增长率", "≥3%", "4%", "≥3%", "5%", true],
    ["质量指标 | 收入", "增长3%", "4%", "≥95%", "97%", false],
    ["时效指标 | 完成时间", "12月底前", "12月", "11月底前", "2021年10月", true],
    ["时效指标 | 完成时间", "2022年12月底前", "2022年12月", "2021年11月底前", "2021年12月", false],
    ["时效指标 | 完成时间", "2022年9月底前", "2022年8月", "2021年11月底前", "2021年10月", false],
    ["质量指标 | 等次", "良", "良", "良", "优", true],
    ["质量指标 | 等次", "优", "优", "良", "优", false],
  ])("%s %s（实际 %s），上年 %s 实际 %s：%s", (name, target, actual, lastTarget, lastActual, below) => {
    const row = rows(`${name} | ${target} | ${actual} | 10 | 10`, `${name} | ${lastTarget} | ${lastActual} | 10 | 10`);
    expect(row?.match?.confidence).toBe(1);
    expect(row?.below).toBe(below);
  });

  it("is silent about dates where a form prints no year", () => {
    const table = (target: string, actual: string) =>
      `二级 | 三级 | 目标 | 实际\n时效指标 | 完成时间 | ${target} | ${actual}`;
    const row = compared(formOf(table("12月底前", "12月")), formOf(table("11月底前", "10月"), { year: 2021 })).rows[0];
    expect(row?.below).toBe(false);
  });
});

describe("与上年雷同", () => {
  it.each([
    ["≥100人 | 103人", "≥100人 | 103人", true],
    ["≥１００人 | 103 人", "≥100人 | 103人", true],
    ["≥100人 | 103人", "≥100人 | 104人", false],
    ["≥120人 | 103人", "≥100人 | 103人", false],
    ["≥100人 | ", "≥100人 | ", false],
    [" | 103人", " | 103人", false],
    ["/ | /", "/ | /", false],
  ])("%s，上年 %s：%s", (now, last, copied) => {
    const row = rows(`数量指标 | 人数 | ${now} | 10 | 10`, `数量指标 | 人数 | ${last} | 10 | 10`);
    expect(row?.copied).toBe(copied);
  });
});

describe("建议指标值", () => {
  it.each([
    ["≥1000人 | 1300人", "≥900人 | 1100人", "≥1200人", "mean"],
    ["≥1000人 | ", "≥900人 | 1100人", "≥1100人", "last"],
    ["1000人 | 1301人", "900人 | 1100人", "≥1201人", "mean"],
    ["≤90万元 | 89.5万元", "≤90万元 | 80万元", "≤84.8万元", "mean"],
    ["≤90万元 | 89.5万元", "≤900000元 | 800000元", "≤84.8万元", "mean"],
    ["≥95% | 98.5%", "≥90% | 97%", "≥97.8%", "mean"],
    ["=12次 | 12次", "=12次 | 12次", null, null],
    ["≥10次 | 12次", "≥90人 | 95人", null, null],
    ["增长3% | 4%", "增长3% | 5%", null, null],
    ["提升 | 提升", "提升 | 提升", null, null],
  ])("%s，上年 %s：%s", (now, last, target, basis) => {
    const row = rows(`数量指标 | 数量 | ${now} | 10 | 10`, `数量指标 | 数量 | ${last} | 10 | 10`);
    expect([row?.suggestion?.target ?? null, row?.suggestion?.basis ?? null]).toEqual([target, basis]);
  });
});

describe("行的匹配", () => {
  const columns = "一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分";
  const match = (now: string, last: string) => {
    const { rows: all } = compared(formOf(`${columns}\n${now}`), formOf(`${columns}\n${last}`));
    return all.map((row) => (row.match === null ? null : [row.last?.path.at(-1), row.match.basis, row.match.sure]));
  };
  it.each([
    ["同名同级", "产出 | 数量指标 | 培训次数 | 1次", "产出 | 数量指标 | 培训次数 | 2次", ["培训次数", "name", true]],
    [
      "编号、年度、标点",
      "产出 | 数量指标 | 指标1：2022年培训次数（次） | 1次",
      "产出指标 | 数量 | 培训次数 | 2次",
      ["培训次数", "name", true],
    ],
    [
      "项目代码",
      "产出 | 数量指标 | 51000021R000000019951-救助项目 | 1次",
      "产出 | 数量指标 | 51000021R000000019951-临时救助 | 2次",
      ["51000021R000000019951-临时救助", "code", true],
    ],
    [
      "代码不同",
      "产出 | 数量指标 | 51000021R000000019951-临时救助 | 1次",
      "产出 | 数量指标 | 51000022R000000019777-临时救助 | 2次",
      null,
    ],
    ["换了级别", "产出 | 质量指标 | 培训次数 | 1次", "产出 | 数量指标 | 培训次数 | 2次", ["培训次数", "level", false]],
    [
      "改了名",
      "产出 | 数量指标 | 业务技能培训次数 | 1次",
      "产出 | 数量指标 | 技能培训次数 | 2次",
      ["技能培训次数", "similar", false],
    ],
    ["相近而单位不同", "产出 | 数量指标 | 业务技能培训次数 | 1次", "产出 | 数量指标 | 技能培训次数 | 20人", null],
    ["毫不相干", "产出 | 数量指标 | 造林面积 | 1亩", "产出 | 数量指标 | 培训次数 | 2次", null],
  ])("%s", (_, now, last, wanted) => expect(match(now, last)).toEqual([wanted]));

  it("tells rows of one name apart by what they say, and says where it cannot", () => {
    const now = "产出 | 质量指标 | 合格率 | ≥90%\n产出 | 质量指标 | 合格率 | ≥95%";
    expect(match(now, "产出 | 质量指标 | 合格率 | ≥95%\n产出 | 质量指标 | 合格率 | ≥90%")).toEqual([
      ["合格率", "name", true],
      ["合格率", "name", true],
    ]);
    expect(match(now, "产出 | 质量指标 | 合格率 | ≥80%\n产出 | 质量指标 | 合格率 | ≥85%")).toEqual([
      ["合格率", "ambiguous", false],
      ["合格率", "ambiguous", false],
    ]);
  });

  it("takes a person's word before its own, also that there is none", () => {
    const table = (name: string, target: string, actual: string) =>
      formOf(`二级 | 三级 | 目标 | 实际\n数量指标 | ${name} | ${target} | ${actual}`);
    const [now, last] = [table("宣讲", "≥5场", "6场"), table("讲座", "≥5场", "9场")];
    const free = compared(now, last);
    expect(free.rows[0]?.last).toBeNull();
    expect(free.gone).toEqual([free.others[0]?.key]);
    const key = free.rows[0]?.key ?? "";
    const chosen = compared(now, last, { [key]: free.others[0]?.key ?? null });
    expect(chosen.rows[0]).toMatchObject({ match: { basis: "hand", confidence: 1, sure: true }, below: true });
    const same = table("讲座", "≥5场", "6场");
    const denied = compared(same, last, { [compared(same, last).rows[0]?.key ?? ""]: null });
    expect(denied.rows[0]).toMatchObject({ last: null, match: null, below: false });
  });

  it("finds nothing by a match that nobody has confirmed", () => {
    const row = rows(
      "数量指标 | 业务技能培训次数 | ≥1次 | 2次 | 10 | 10",
      "数量指标 | 技能培训次数 | ≥1次 | 2次 | 10 | 10",
    );
    expect(row).toMatchObject({ match: { basis: "similar" }, copied: false, below: false, suggestion: null });
  });
});

const names = ["培训次数", "合格率", "满意度", "造林面积", "宣传活动场次", "合格率（分项）"];
const anyRow = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom("数量指标", "质量指标"), anyText, anyText)
  .map(([name, level2, target, actual]) =>
    ["产出指标", level2, name, plain(target), plain(actual), "10", "10"].join(" | "),
  );
const plain = (text: string): string => text.replace(/[|\n\r\u2028\u2029]/g, "");
const anyTable = fc.array(anyRow, { minLength: 1, maxLength: 8 });
const form = (lines: readonly string[], year = 2022): Form =>
  formOf(`一级 | 二级 | 三级 | 目标 | 实际 | 分值 | 得分\n${lines.join("\n")}`, { year });

describe("任何两张表", () => {
  it("matches a form with itself row by row in full confidence, and finds that no target went down where it was reached", () =>
    fc.assert(
      fc.property(anyTable, (lines) => {
        const { rows: all, gone } = compared(form(lines), form(lines));
        expect(gone).toEqual([]);
        for (const { match, last, row, change } of all) {
          expect(match?.confidence).toBe(1);
          expect(match?.sure).toBe(true);
          expect(all[(last?.row ?? 0) - 2]?.row).toBe(last?.row);
          expect(change.target ?? 0).toBe(0);
          expect(row).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    ));

  it("gives the same for rows in any order", () =>
    fc.assert(
      fc.property(
        fc.tuple(fc.uniqueArray(anyRow, { maxLength: 8, minLength: 1 }), fc.uniqueArray(anyRow, { maxLength: 8 })),
        fc.integer(),
        ([now, last], seed) => {
          const told = (one: readonly string[], other: readonly string[]) =>
            compared(form(one), form(other, 2021))
              .rows.map(({ row, last: before, match, below, copied, suggestion, change }) =>
                JSON.stringify([
                  one[row - 2],
                  before === null ? null : other[before.row - 2],
                  { match, below, copied, suggestion, change },
                ]),
              )
              .sort();
          const turned = <T>(list: readonly T[]): readonly T[] =>
            list.length < 2
              ? list
              : [...list.slice(Math.abs(seed) % list.length), ...list.slice(0, Math.abs(seed) % list.length)].reverse();
          expect(told(turned(now), turned(last))).toEqual(told(now, last));
        },
      ),
      { numRuns: 150 },
    ));

  it("never throws, and every match stands for one row of each", () =>
    fc.assert(
      fc.property(anyTable, anyTable, (now, last) => {
        const { rows: all, gone, others } = compared(form(now), form(last, 2021));
        const used = all.flatMap((row) => (row.last === null ? [] : [row.last.key]));
        expect(new Set(used).size).toBe(used.length);
        expect([...used, ...gone].sort()).toEqual(others.map(({ key }) => key).sort());
      }),
      { numRuns: 100 },
    ));
});

describe("疑点", () => {
  it("are told with their cell, the numbers and both languages", () => {
    const columns = "二级 | 三级 | 目标 | 实际 | 分值 | 得分";
    const now = formOf(
      `${columns}\n数量指标 | 培训人数 | ≥100人 | 130人 | 10 | 10\n数量指标 | 次数 | ≥5次 | 6次 | 10 | 10`,
      { year: 2022 },
    );
    const last = formOf(
      `${columns}\n数量指标 | 培训人数 | ≥100人 | 120人 | 10 | 10\n数量指标 | 次数 | ≥5次 | 6次 | 10 | 10`,
      { year: 2021 },
    );
    const told = (locale: "zh-CN" | "en-US") =>
      evaluateBy(now, chooseForAll([now], national2020, null), locale, (one) => ({
        lastYear: compareYears(one, { scored: scored(last), file: "去年.xlsx" }),
      })).result.findings.filter(({ code }) => code.endsWith("last-year"));
    expect(told("zh-CN")).toEqual([
      expect.objectContaining({
        code: "target-below-last-year",
        severity: "warning",
        cell: "F2",
        row: 2,
        indicator: "培训人数",
        message: "目标 ≥100人 不及上年实际完成值 120人，指标值应以往年完成情况为基础设置。",
        evidence: { target: "≥100人", last: "120人", lastSheet: "自评表", lastRow: 2, year: 2021, confidence: 1 },
      }),
      expect.objectContaining({ code: "target-below-last-year", cell: "F3" }),
      expect.objectContaining({ code: "copied-from-last-year", severity: "warning", cell: "I3", row: 3 }),
    ]);
    expect(told("en-US")[0]?.message).toBe(
      "The target ≥100人 is worse than what was done last year, 120人; a target is set on the base of earlier years.",
    );
  });
});
