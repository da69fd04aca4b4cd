import type { Locale } from "./locale";

interface Counts {
  readonly forms: string;
  readonly a: string;
  readonly b: string;
  readonly score: string;
}

type Sentence = (n: Counts) => string;

/** How an indicator of several forms was aggregated; what follows says how it was scored. */
export interface AggregateTexts {
  readonly sum: Sentence;
  readonly mean: Sentence;
  readonly plainMean: Sentence;
  readonly scores: Sentence;
  readonly plainScores: Sentence;
  /** The heading of an aggregate: 3 forms of one kind. */
  readonly heading: (n: { readonly forms: string }) => string;
}

export const aggregateTexts: Readonly<Record<Locale, AggregateTexts>> = {
  "zh-CN": {
    sum: ({ forms, a, b }) => `${forms} 张表合计：目标 ${a}，实际 ${b}；`,
    mean: ({ forms, a, b }) => `${forms} 张表按支出加权平均：目标 ${a}，实际 ${b}；`,
    plainMean: ({ forms, a, b }) => `${forms} 张表平均（支出不全，未加权）：目标 ${a}，实际 ${b}；`,
    scores: ({ forms, score }) => `${forms} 张表的得分按支出加权平均为 ${score} 分`,
    plainScores: ({ forms, score }) => `${forms} 张表的得分平均为 ${score} 分（支出不全，未加权）`,
    heading: ({ forms }) => `汇总：${forms} 张同类自评表，先汇总再计分`,
  },
  "en-US": {
    sum: ({ forms, a, b }) => `Added over ${forms} forms: target ${a}, actual ${b}. `,
    mean: ({ forms, a, b }) => `Averaged over ${forms} forms by spent funds: target ${a}, actual ${b}. `,
    plainMean: ({ forms, a, b }) =>
      `Averaged over ${forms} forms (funds not known for all): target ${a}, actual ${b}. `,
    scores: ({ forms, score }) => `The scores of ${forms} forms, averaged by spent funds: ${score} points`,
    plainScores: ({ forms, score }) =>
      `The scores of ${forms} forms, averaged (funds not known for all): ${score} points`,
    heading: ({ forms }) => `Aggregate of ${forms} forms of one kind: added up first, scored second`,
  },
};
