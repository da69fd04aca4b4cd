import { charactersIn } from "../../value/charactersIn";
import { atForm, rowOf, type Detector } from "./finding";

/** Longer than the form itself allows, （100字以内）, or, where it prints no limit, than its province does (Sichuan: 100 and 200). */
export const textTooLong: Detector = {
  code: "text-too-long",
  severity: "warning",
  title: { zh: "文字超长", en: "Text too long" },
  texts: {
    zh: "「{label}」限 {limit} 字，已写 {length} 字。",
    en: '"{label}" allows {limit} characters, there are {length}.',
  },
  detect: ({ form, rules }) => {
    const limits = rules.profile.textLimits;
    const noted = form.notes.map((note) => {
      const byProfile = note.kind === "other" ? null : (limits?.notes ?? null);
      return { label: note.label.text, text: note.text, limit: note.limit ?? byProfile };
    });
    const inColumn = new Set(form.notes.flatMap(({ text }) => (text === null ? [] : [text.cell])));
    const reasons = [form.execution?.reason ?? null, ...form.indicators.map(({ reason }) => reason)].map((text) => ({
      label: "偏差原因",
      text: text !== null && inColumn.has(text.cell) ? null : text,
      limit: limits?.reason ?? null,
    }));
    const told = new Set<string>();
    return [...noted, ...reasons].flatMap(({ label, text, limit }) => {
      if (text === null || limit === null || told.has(text.cell)) return [];
      const length = charactersIn(text.text);
      if (length <= limit) return [];
      told.add(text.cell);
      return [atForm(text.cell, rowOf(text.cell), { label: label.replace(/\s/g, ""), limit, length })];
    });
  },
};
