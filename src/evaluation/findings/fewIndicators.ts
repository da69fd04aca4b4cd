import { compare, integer, total } from "../../value/exact/rational";
import type { Text } from "../../wording/locale";
import type { ScoredIndicator } from "../scoring/score";
import { at, atForm, type Detector } from "./finding";
import { firstCell } from "./wholeForm";

const fewest = 3;
const heavy = integer(30);

/** Fewer than three rows, or a dimension of 30 points or more that rests on one. */
export const fewIndicators: Detector = {
  code: "few-indicators",
  severity: "warning",
  title: { zh: "指标过少", en: "Few indicators" },
  texts: ({ item }) => (item === undefined ? ofForm : ofDimension),
  detect: ({ form, indicators }) => {
    const rows = indicators.filter(({ row }) => row.whole !== true);
    if (rows.length === 0) return [];
    if (rows.length < fewest) return [atForm(firstCell(form), null, { rows: rows.length })];
    const byItem = new Map<string, ScoredIndicator[]>();
    for (const i of rows) byItem.set(i.item, [...(byItem.get(i.item) ?? []), i]);
    return [...byItem].flatMap(([item, [only, ...others]]) => {
      const points = total([only?.unit.weight.value ?? null]);
      if (only === undefined || others.length > 0 || only.row.level1 === "" || only.unit.members.length > 1) return [];
      if (points === null || compare(points, heavy) < 0) return [];
      const { cell, row, evidence } = at(only, null, { item, points });
      return [{ cell, row, indicator: only.row.name.text, evidence }];
    });
  },
};

const ofForm: Text = {
  zh: "全表只有 {rows} 项指标，难以反映整体绩效。",
  en: "The form has only {rows} indicator(s): too few to show its performance.",
};
const ofDimension: Text = {
  zh: "「{item}」共 {points} 分，只有这一项指标。",
  en: '"{item}" carries {points} points on this indicator alone.',
};
