/** Target and actual of one kind of indicator as published tables write them; `n` makes the numbers differ. */
export interface Pair {
  readonly level2: string;
  readonly target: string;
  readonly actual: (n: number) => string | number;
}

/** What a form's rows hold, in about the shares of published forms: numbers most, then percents, words and days. */
export const pairs: readonly Pair[] = [
  { level2: "数量指标", target: "≥4754人", actual: (n) => `${4000 + (n % 900)}人` },
  { level2: "数量指标", target: "6", actual: (n) => 5 + (n % 3) },
  { level2: "数量指标", target: "≥21,933人次", actual: (n) => `${21000 + (n % 1500)}人次` },
  { level2: "数量指标", target: "1.2万亩", actual: (n) => `${11000 + (n % 2000)}亩` },
  { level2: "质量指标", target: "≥95%", actual: (n) => `${90 + (n % 100) / 10}%` },
  { level2: "质量指标", target: "100%", actual: (n) => (n % 5 === 0 ? 0.98 : 1) },
  { level2: "质量指标", target: "达标", actual: () => "达成预期指标" },
  { level2: "时效指标", target: "2021年12月底前完成", actual: (n) => `2021年${1 + (n % 12)}月完成` },
  { level2: "时效指标", target: "及时", actual: () => "已完成" },
  { level2: "成本指标", target: "≤5300元/户", actual: (n) => `${5000 + (n % 700)}元/户` },
  { level2: "成本指标", target: "90万元", actual: (n) => 88 + (n % 300) / 100 },
  { level2: "社会效益指标", target: "不低于98%", actual: (n) => `完成率${95 + (n % 6)}%` },
  { level2: "社会效益指标", target: "显著提升", actual: () => "显著提升" },
  { level2: "可持续影响指标", target: "保障农田水利设施长期发挥作用", actual: () => "保障农田水利设施长期发挥作用" },
  { level2: "生态效益指标", target: "0起", actual: (n) => (n % 9 === 0 ? "1起" : "0起") },
  { level2: "满意度指标", target: "≥90%", actual: (n) => `${88 + (n % 12)}.5%` },
];

const shapes: readonly ((n: number) => string)[] = [
  (n) => `${n}人`,
  (n) => `≥${n / 10}%`,
  (n) => `不低于${n}万元`,
  (n) => `完成率${n / 1000}%`,
  (n) => `≤${n}元/户·月`,
  (n) => `2021年${1 + (n % 12)}月底前完成${n}处`,
  (n) => `${n}件达成预期指标`,
  (n) => `保障第${n}批群众基本生活`,
];

/** A text like those of published tables, of which no other `n` gives the same. */
export const distinctText = (n: number): string => shapes[n % shapes.length]?.(n) ?? "";
