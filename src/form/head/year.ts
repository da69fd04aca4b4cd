import { plainText } from "../../value/plainText";
import type { View } from "../view";
import { titleRow } from "./title";

const CHINESE = "〇零一二三四五六七八九";
const ANNUAL = /(20\d{2})(?:年度|预算年度|年预算|年部门|年项目|年整体)/;
const YEAR = /(20\d{2})年(?!\d{1,2}月)/;
const ALONE = /^\(?(20\d{2})年\)?$/;
const DATED = /日期|时间|起止|期限|填报|填表|电话|文号|〔/;

/** The year of a form: 2020年度 in its title, then in its head, then 2020年 in its title; null where none is printed. */
export function readYear(title: string, sheet: string, view: View, from: number, to: number): number | null {
  return (
    find(ANNUAL, title) ??
    yearInHead(view, from, to)?.year ??
    find(YEAR, title) ??
    find(ANNUAL, sheet) ??
    find(YEAR, sheet)
  );
}

/** The year of the title (2021年度) and that of the head below it, where both print one; only a title of a single year. */
export function readYears(title: string, view: View, from: number, to: number): readonly FoundYear[] {
  const own = new Set([...narrow(title).matchAll(/(20\d{2})年度/g)].map(([, year]) => Number(year)));
  const row = titleRow(view, from, to);
  const [year] = own;
  if (own.size !== 1 || year === undefined || row < 0) return [];
  const head = yearInHead(view, row + 1, to);
  return head === null ? [] : [{ cell: view.address(row, 0), year }, head];
}

/** 2022 of 2022年度绩效自评表.xlsx: the only year in the name of a file; null where it names none or several. */
export function yearOfFile(file: string): number | null {
  const name = file.replace(/^.*[\\/]/, "");
  const years = new Set([...narrow(name).matchAll(/(20\d{2})(?=年度)/g)].map(([year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

interface FoundYear {
  readonly cell: string;
  readonly year: number;
}

function yearInHead(view: View, from: number, to: number): FoundYear | null {
  for (let row = from; row < to; row += 1) {
    let labelled = false;
    let dated = false;
    for (let column = 0; column < view.columnCount; column += 1) {
      const text = view.text(row, column);
      if (text === "") continue;
      const plain = narrow(text);
      const year =
        dated || text.length > 60
          ? null
          : (find(ANNUAL, text) ?? find(ALONE, text) ?? (labelled ? bareYear(plain) : null));
      if (year !== null && (!DATED.test(plain) || find(/(20\d{2})年度/, text) === year))
        return { cell: view.address(row, column), year };
      const written = /^(?:评价|自评|预算|项目|所属|绩效)?年度:(20\d{2})/.exec(plain)?.[1];
      if (written) return { cell: view.address(row, column), year: Number(written) };
      labelled = /^(?:评价|自评|预算|项目|所属|绩效)?(?:年度|年份):?$/.test(plain);
      dated = DATED.test(plain);
    }
  }
  return null;
}

function bareYear(plain: string): number | null {
  const year = /^(20\d{2})年?度?$/.exec(plain)?.[1];
  return year === undefined ? null : Number(year);
}

function find(pattern: RegExp, text: string): number | null {
  const year = pattern.exec(narrow(text))?.[1];
  return year === undefined ? null : Number(year);
}

/** 二〇二二年度 and ２０２２年度 as 2022年度. */
function narrow(text: string): string {
  return plainText(text)
    .replace(/\((20\d{2})\)(?=年)/g, "$1")
    .replace(/[二2][〇零0][〇零一二三四五六七八九\d]{2}(?=年)/g, (written) =>
      [...written]
        .map((digit) => (CHINESE.includes(digit) ? String(Math.max(0, CHINESE.indexOf(digit) - 1)) : digit))
        .join(""),
    );
}
