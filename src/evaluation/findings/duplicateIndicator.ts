import type { ScoredIndicator } from "../scoring/score";
import { normalise } from "../value/normalise";
import { at, type Detector } from "./finding";

const numbering = /^[★☆▲*]*(?:指标\d+[:：.、]?|\d+[.、)]|\(\d+\))?/;

/** The same name, and the same target or the same level 2: 质量达标率 may well stand under two heads with two targets. */
const keys = ({ row, targetText }: ScoredIndicator): readonly string[] => {
  const name = normalise(row.name.text)
    .replace(numbering, "")
    .replace(/[()（）:：]/g, "");
  return name.length < 2
    ? []
    : [`${row.goal}|${name}|=${normalise(targetText)}`, `${row.goal}|${name}|${normalise(row.level2)}`];
};

/** The same indicator twice in a form. */
export const duplicateIndicator: Detector = {
  code: "duplicate-indicator",
  severity: "warning",
  detect: ({ indicators }) => {
    const seen = new Map<string, ScoredIndicator>();
    return indicators.flatMap((i) => {
      const own = keys(i);
      const first = own.map((key) => seen.get(key)).find((found) => found !== undefined);
      for (const key of own) if (!seen.has(key)) seen.set(key, i);
      return first ? [at(i, null, { first: first.row.name.cell, firstRow: first.row.row })] : [];
    });
  },
};
