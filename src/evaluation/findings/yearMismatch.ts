import { atForm, rowOf, type Detector } from "./finding";

/** The title says one year, the head another. */
export const yearMismatch: Detector = {
  code: "year-mismatch",
  severity: "warning",
  title: { zh: "年度不一致", en: "Years differ" },
  texts: {
    zh: "标题为 {title} 年度，表头为 {head} 年度，应一致。",
    en: "The title says {title}, the head {head}: the years should be the same.",
  },
  detect: ({ form: { years } }) => {
    const [title, head] = years;
    if (title === undefined || head === undefined || title.year === head.year) return [];
    return [atForm(head.cell, rowOf(head.cell), { title: String(title.year), head: String(head.year) })];
  },
};
