import type { ScoredIndicator } from "../scoring/score";
import { normalise } from "../../value/normalise";
import { at, ofEach, type Detector } from "./finding";

const numbering = /^[★☆▲*]*(?:指标\d+[:：.、]?|\d+[.、)]|\(\d+\))?/;

const nameOf = ({ row }: ScoredIndicator): string =>
  normalise(row.name.text)
    .replace(numbering, "")
    .replace(/[()（）:：]/g, "");

/** The same target, or the same level 2: 质量达标率 may well stand under two heads with two targets. */
const alike = (a: ScoredIndicator, b: ScoredIndicator): boolean =>
  a.row.goal === b.row.goal &&
  (normalise(a.targetText) === normalise(b.targetText) || normalise(a.row.level2) === normalise(b.row.level2));

/** The same indicator twice in a form. */
export const duplicateIndicator: Detector = {
  code: "duplicate-indicator",
  severity: "warning",
  title: { zh: "指标重复", en: "Duplicate" },
  texts: { zh: "与第 {firstRow} 行的指标重复。", en: "Repeats the indicator of row {firstRow}." },
  detect: ({ indicators }) => {
    const named = new Map<string, ScoredIndicator[]>();
    return ofEach(indicators, (i) => {
      const name = nameOf(i);
      if (name.length < 2) return null;
      const others = named.get(name);
      if (others === undefined) {
        named.set(name, [i]);
        return null;
      }
      const first = others.find((other) => alike(other, i));
      if (first === undefined) others.push(i);
      return first === undefined ? null : at(i, null, { first: first.row.name.cell, firstRow: first.row.row });
    });
  },
};
