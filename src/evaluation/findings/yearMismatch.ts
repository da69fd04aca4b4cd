import { atForm, rowOf, type Detector } from "./finding";

/** The title says one year, the head or the file's name another. */
export const yearMismatch: Detector = {
  code: "year-mismatch",
  severity: "warning",
  title: { zh: "年度不一致", en: "Years differ" },
  texts: ({ file }) =>
    file === undefined
      ? {
          zh: "标题为 {title} 年度，表头为 {head} 年度，应一致。",
          en: "The title says {title}, the head {head}: the years should be the same.",
        }
      : {
          zh: "文件名为 {file} 年度，表内为 {title} 年度，应一致。",
          en: "The file's name says {file}, the form {title}: the years should be the same.",
        },
  detect: ({ form: { years, year, fileYear, range } }) => {
    const [title, head] = years;
    if (title !== undefined && head !== undefined && title.year !== head.year)
      return [atForm(head.cell, rowOf(head.cell), { title: String(title.year), head: String(head.year) })];
    if (fileYear === undefined || year === null || fileYear === year) return [];
    const cell = title?.cell ?? range.split(":")[0] ?? range;
    return [atForm(cell, rowOf(cell), { title: String(year), file: String(fileYear) })];
  },
};
