import * as fc from "fast-check";
import { evaluatePair } from "../../src/evaluation/evaluatePair";
import type { CellValue, Form, PrintedCell } from "../../src/form/form";
import { fraction, toDecimalText, toNumber } from "../../src/value/exact/rational";
import { rulesOf } from "../../src/evaluation/rules/rules";
import { isReason } from "../../src/evaluation/scoring/reason";
import { saysTheSame } from "../../src/evaluation/scoring/saysTheSame";
import { readCell, readText } from "../../src/value/read";
import { evaluated, evaluatedTable, national, rowForm, scored } from "./evaluated";
import { formOf } from "./formOf";
import { anyProfile, anyText, realTexts } from "./texts";
import { told } from "../value/told";

/** Points as a person writes them: up to one decimal. */
const points = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);
const claimed = fc.option(points, { nil: null });
const exactly = (value: number | null) => (value === null ? null : fraction(Math.round(value * 10), 10));

const pairScore = (target: string, actual: string, weight = 10, profile = national()): number => {
  const score = evaluatePair(
    { target, actual, weight: exactly(weight), claimed: null, direction: "" },
    rulesOf(profile),
  ).points?.score;
  return score === undefined ? Number.NaN : toNumber(score);
};

const decimalOf = (n: number, d: number): string => toDecimalText(fraction(n, d));

describe("a score", () => {
  it("never leaves 0..weight, whatever is written and claimed", () =>
    fc.assert(
      fc.property(
        anyText,
        anyText,
        points,
        claimed,
        anyProfile,
        fc.constantFrom("", "反向", "≤", "="),
        (target, actual, weight, hand, profile, direction) => {
          const { points: got } = evaluatePair(
            { target, actual, weight: exactly(weight), claimed: exactly(hand), direction },
            rulesOf(profile),
          );
          if (got === null) return;
          expect(toNumber(got.score)).toBeGreaterThanOrEqual(0);
          expect(toNumber(got.score)).toBeLessThanOrEqual(weight);
        },
      ),
      { numRuns: 1500 },
    ));

  const amount = fc.integer({ min: 0, max: 300000 });
  const measure = fc.constantFrom("", "%", "人", "万元", "元/人·月", "公里");
  const wording = fc.constantFrom("", "≥", ">", "不低于", "=");

  it("never falls when a higher-is-better actual rises", () =>
    fc.assert(
      fc.property(amount, amount, amount, measure, wording, points, (target, one, other, unit, operator, weight) => {
        fc.pre(target > 0);
        const score = (actual: number) => pairScore(`${operator}${target}${unit}`, `${actual}${unit}`, weight);
        expect(score(Math.min(one, other))).toBeLessThanOrEqual(score(Math.max(one, other)));
      }),
    ));

  it.each(["ratio", "linear", "allOrNothing"] as const)(
    "never rises when a lower-is-better actual rises (%s)",
    (atMost) =>
      fc.assert(
        fc.property(amount, amount, amount, measure, (target, one, other, unit) => {
          const profile = national({ formulas: { atMost, equal: "atLeast" } });
          const score = (actual: number) => pairScore(`≤${target}${unit}`, `${actual}${unit}`, 10, profile);
          expect(score(Math.max(one, other))).toBeLessThanOrEqual(score(Math.min(one, other)));
        }),
      ),
  );

  it("rises up to a range, stays in it and falls beyond", () =>
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, one, other) => {
        const [low, high] = [Math.min(a, b) + 1, Math.max(a, b) + 2];
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const score = (actual: number) => pairScore(`${low}-${high}人`, `${actual}人`);
        if (more <= high) expect(score(less)).toBeLessThanOrEqual(score(more));
        if (less >= low) expect(score(less)).toBeGreaterThanOrEqual(score(more));
        if (low <= less && less <= high) expect(score(less)).toBe(10);
      }),
    ));

  it("is all of the weight where the actual is the target, whatever it says", () =>
    fc.assert(
      fc.property(fc.constantFrom(...realTexts), (text) => {
        const value = readText(text);
        fc.pre(value.kind !== "nothing" || value.why === "mark" || value.why === "none");
        fc.pre(value.kind !== "tier" || value.level === 1);
        fc.pre(value.kind !== "range");
        expect([text, pairScore(text, text)]).toEqual([text, 10]);
      }),
      { numRuns: 500 },
    ));
});

describe("the unit that something is written in", () => {
  const alike = fc.constantFrom(
    ["万亩", "亩", 10000] as const,
    ["亿元", "万元", 10000] as const,
    ["万元", "元", 10000] as const,
    ["千元", "元", 1000] as const,
    ["公里", "米", 1000] as const,
    ["吨", "公斤", 1000] as const,
    ["米", "厘米", 100] as const,
    ["公顷", "亩", 15] as const,
    ["天", "小时", 24] as const,
    ["年", "个月", 12] as const,
    ["%", "‰", 10] as const,
    ["万人次", "人次", 10000] as const,
    ["万元/人", "元/人", 10000] as const,
  );
  const operator = fc.constantFrom("", "≥", "≤", "=");

  it("does not matter", () =>
    fc.assert(
      fc.property(
        alike,
        operator,
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 0, max: 10 ** 6 }),
        ([large, small, times], sign, target, actual) => {
          const big = (n: number) => `${decimalOf(n, 1000)}${large}`;
          const little = (n: number) => `${decimalOf(n * times, 1000)}${small}`;
          const score = pairScore(`${sign}${big(target)}`, big(actual));
          expect(pairScore(`${sign}${little(target)}`, little(actual))).toBe(score);
          expect(pairScore(`${sign}${big(target)}`, little(actual))).toBe(score);
          expect(pairScore(`${sign}${little(target)}`, big(actual))).toBe(score);
        },
      ),
    ));

  it("nor does it whether a percent is a number, a text or a formatted cell", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 200, max: 9999 }), (target, actual) => {
        const [shown, share] = [decimalOf(actual, 100), decimalOf(actual, 10000)];
        const wanted = `≥${decimalOf(target, 100)}%`;
        const scores = [`${shown}%`, shown, share, `[${shown}%]`].map(
          (written) => scored({ target: wanted, actual: written }).score,
        );
        expect(new Set(scores).size).toBe(1);
      }),
    ));
});

describe("the spelling of a text", () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  it.each(realTexts.filter((text) => !text.startsWith("#")))(
    "%s: full-width forms and blanks around change nothing",
    (text) => {
      expect(told(readText(wide(text)))).toBe(told(readText(text)));
      expect(told(readText(`  ${text}\n`))).toBe(told(readText(text)));
    },
  );

  it("a number cell is its text", () =>
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (n, places) => {
        const text = decimalOf(n, 10 ** places);
        expect(told(readCell(Number(text), "General"))).toBe(told(readText(text)));
      }),
    ));
});

describe("a form", () => {
  const row = fc.record({
    level1: fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标", ""),
    target: fc.constantFrom(...realTexts),
    actual: fc.constantFrom(...realTexts),
    weight: fc.integer({ min: 1, max: 30 }),
    claimed: fc.option(fc.integer({ min: 0, max: 30 }), { nil: "" }),
  });
  const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ target, actual }) => target + actual });
  type Rows = readonly {
    readonly [column in "level1" | "target" | "actual" | "weight" | "claimed"]: string | number;
  }[];

  const asForm = (list: Rows): Form =>
    formOf(
      `一级 | 三级 | 目标 | 实际 | 分值 | 得分\n${list
        .map(({ level1, target, actual, weight, claimed: hand }) =>
          [level1, `${target}·${actual}`, target, actual, weight, hand].join(" | "),
        )
        .join("\n")}`,
      { execution: "总额 | 100 | 120 | 90 | 75% | 10 | 7.5", total: "100 | 90", year: 2021 },
    );

  it("gives the same scores in whatever order its rows stand", () =>
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), anyProfile, (list, keys, profile) => {
        const shuffled = list
          .map((each) => [keys.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const seen = (given: Rows) => {
          const { indicators, composite, total, findings, grade } = evaluated(asForm(given), profile);
          const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
          return {
            scores: sorted(indicators.map(({ path, score, completion, item }) => [path, score, completion, item])),
            composite: sorted(composite),
            // which of two is the repeated one is told by their order
            found: sorted(
              findings
                .filter(({ code }) => code !== "duplicate-indicator")
                .map(({ code, indicator, evidence }) => [code, indicator, evidence]),
            ),
            total,
            grade,
          };
        };
        expect(seen(shuffled)).toEqual(seen(list));
      }),
      { numRuns: 200 },
    ));

  it("adds up: the total is the sum of the composite, of the rows and of what is explained", () =>
    fc.assert(
      fc.property(rows, anyProfile, (list, profile) => {
        const { indicators, composite, execution, total } = evaluated(asForm(list), profile);
        const cents = (values: readonly (number | null | undefined)[]) =>
          Math.round(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) * 10000);
        const items = composite.slice(0, -1);
        expect(cents(items.map(({ score }) => score))).toBe(cents([total]));
        expect(cents(items.map(({ full }) => full))).toBe(cents([composite.at(-1)?.full]));
        // what the execution takes off the whole is no row's
        const takenOff = items.filter(({ full, score }) => full === 0 && score < 0).map(({ score }) => score);
        expect(cents([execution?.score, ...indicators.map(({ score }) => score), ...takenOff])).toBe(cents([total]));
      }),
      { numRuns: 200 },
    ));

  it("says in each explanation the points that it gives", () =>
    fc.assert(
      fc.property(rows, (list) => {
        for (const { score, explanation, leftOut } of evaluated(asForm(list)).indicators)
          if (!leftOut) expect(explanation).toContain(`${score} 分`);
      }),
      { numRuns: 200 },
    ));

  it("is not changed by being evaluated, and its result is plain data", () => {
    const form = asForm([{ level1: "产出指标", target: "≥5人", actual: "4人", weight: 10, claimed: 8 }]);
    const before = JSON.stringify(form);
    const result = evaluated(form);
    expect(JSON.stringify(form)).toBe(before);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(evaluated(form)).toEqual(result);
  });
});

describe("no text whatever", () => {
  const cell = (address: string, value: CellValue): PrintedCell => ({
    cell: address,
    value,
    text: String(value ?? "").trim(),
    format: "General",
  });

  it("makes the reader throw", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(told(readText(text))).not.toMatch(/undefined|NaN/);
        isReason(text);
      }),
      { numRuns: 3000 },
    ));

  it("makes two texts hard to compare", () =>
    fc.assert(fc.property(anyText, anyText, (a, b) => expect(typeof saysTheSame(a, b)).toBe("boolean"))));

  it("in whatever cell of a form makes the evaluation throw, or gives what is no data", () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.double(), fc.boolean(), fc.constant(null)), { minLength: 24, maxLength: 24 }),
        anyProfile,
        fc.constantFrom("zh-CN", "en-US"),
        (texts, profile, locale) => {
          const at = (index: number) => cell(`A${index + 1}`, texts[index] ?? null);
          const [base] = rowForm({ target: "1", actual: "1" }).indicators;
          if (base === undefined) throw new Error("a row");
          const said = (index: number) => String(texts[index] ?? "");
          const indicator = (from: number, group: number | null) => ({
            ...base,
            level1: said(from),
            level2: said(from + 1),
            name: at(from + 2),
            goal: said(from),
            operator: at(from + 3),
            nature: at(from + 4),
            target: at(from + 5),
            adjustedTarget: at(from + 6),
            unit: at(from + 7),
            actual: at(from + 8),
            weight: at(from + 9),
            claimed: at(from + 10),
            reason: at(from + 11),
            group,
            headings: [0],
          });
          const block = { label: at(0), initial: at(1), adjusted: at(2), spent: at(3), rate: at(4) };
          const form: Form = {
            ...formOf("三级 | 目标 | 实际 | 分值 | 得分 | 原因"),
            moneyUnit: said(7),
            headings: [{ cell: "A1", text: said(5), points: said(6) }],
            indicators: [indicator(0, null), indicator(6, 0), indicator(12, 0)],
            execution: {
              ...block,
              weight: at(5),
              claimed: at(6),
              reason: at(7),
              heading: null,
              parts: [block],
              inTable: false,
            },
            total: { label: at(8), weight: at(9), claimed: at(10) },
            sharedReason: at(11),
          };
          const result = evaluated(form, profile, locale);
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        },
      ),
      { numRuns: 500 },
    ));

  const parts = [
    ..."0 1 1, 1,111 0. ≥ > = 不低于 （ (1) 每人 完成 年 1月 2020年 10- - 、 优 优100%/ 100% 100%/ 未完成 达成预期指标 年度 零 十 百 万 亿 无安全 事故 约".split(
      " ",
    ),
    ..."实际 1个 1人·月/ / * X _ # … 。 截至 以上 １ ① ㎡ m2 ± 百分之 一成 季度 完成率 得到 已经 按时 𠀀 é".split(" "),
    " ",
    "\n",
    "\u200b",
    "\ud800",
  ];
  it.each(parts)("of %j, ten thousand characters long, stops the reader or the evaluation", (part) => {
    for (const length of [900, 10000])
      for (const [before, after] of [
        ["", ""],
        ["1", ""],
        ["", "1"],
        ["≥", "人"],
        ["完成", "%"],
        ["无", "x"],
      ]) {
        const text = `${before}${part.repeat(Math.ceil(length / part.length))}${after}`;
        expect(told(readText(text))).not.toBe("");
        expect(isReason(text) || saysTheSame(text, `${text}x`)).toBeDefined();
        expect(pairScore(text, text)).not.toBeNaN();
      }
  });
});

describe("many rows", () => {
  it("are each scored as alone", () => {
    const lines = realTexts.map((text, index) => `三级${index} | ${text} | ${realTexts.at(-1 - index) ?? ""} | 1`);
    const together = evaluatedTable(`三级 | 目标 | 实际 | 分值\n${lines.join("\n")}`, { year: 2021 });
    together.indicators.forEach(({ score, explanation, path }, index) => {
      const [, target = "", actual = ""] = (lines[index] ?? "").split(" | ");
      const alone = scored({ target, actual, weight: 1, name: path[0] ?? "", year: 2021 });
      expect([alone.score, alone.explanation]).toEqual([score, explanation]);
    });
  });
});
