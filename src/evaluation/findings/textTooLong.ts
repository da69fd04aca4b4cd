import { charactersIn } from "../../value/charactersIn";
import { atForm, rowOf, type Detector } from "./finding";

/** Longer than the form itself allows: （100字以内）. */
export const textTooLong: Detector = {
  code: "text-too-long",
  severity: "warning",
  title: { zh: "文字超长", en: "Text too long" },
  texts: {
    zh: "「{label}」限 {limit} 字，已写 {length} 字。",
    en: '"{label}" allows {limit} characters, there are {length}.',
  },
  detect: ({ form }) =>
    form.notes.flatMap(({ label, text, limit }) => {
      if (text === null || limit === null) return [];
      const length = charactersIn(text.text);
      if (length <= limit) return [];
      return [atForm(text.cell, rowOf(text.cell), { label: label.text.replace(/\s/g, ""), limit, length })];
    }),
};
