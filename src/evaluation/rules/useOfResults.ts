import type { Bilingual, Certainty, UseCode, UseOfResults } from "./profile";

/** What a graded result leads to, with the rule that gave it. */
export interface GivenUse {
  readonly use: UseCode;
  readonly rule: Bilingual;
  readonly source: Bilingual;
  readonly certainty: Certainty;
}

/**
 * 财预〔2020〕10号 has results used for the budget; its wording was not to be read in the source, so that the rule is unverified. It
 * serves wherever no rule of the place is known.
 */
export const nationalUse: UseOfResults = {
  uses: { 优: "prefer", 良: "keep", 中: "cut", 差: "mend" },
  rule: {
    "zh-CN": "评价等级为优的优先安排，良的维持，中的压减，差的整改后安排",
    "en-US": "Excellent is preferred, Good kept, Fair cut, Poor funded once mended",
  },
  source: { "zh-CN": "财预〔2020〕10号关于结果应用的要求", "en-US": "Cai Yu [2020] No. 10 on the use of results" },
  certainty: "unverified",
};

/** @returns null where there is no grade, or the profile names no use of it */
export function useOf(grade: string, { uses, rule, source, certainty }: UseOfResults): GivenUse | null {
  const use = Object.entries(uses).find(([name]) => name === grade)?.[1];
  return use === undefined ? null : { use, rule, source, certainty };
}
