import type { CellValue, Nothing } from "./value";

const notRated =
  "不适用|[不未]涉及|不(?:作|做)?评价|未评价|不(?:作|做)?考核|未考核|不[需用]填写?|无需填写?|未填写?|无此项";
const thisOne = "(?:此|该|本)项|(?:此|该|本)?(?:指标|内容|工作)";
const marks = new RegExp(
  `^(?:[/\\\\|-]+|-*\\/-*|n\\.?\\/?a\\.?|nil|null|none|空白?|[*_]|(?:本(?:年度?|项目|单位)|当年|今年)?(?:${notRated})(?:${thisOne})?|\\.+|。{2,}|…+|·+|、+)$`,
  "i",
);
const noneWords = /^(?:无|没有|暂无|暂没有)$/;
const errors = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|GETTING_DATA)$/;

/** 指标2：, ≥**人, （填写…）, XX: what a template says until somebody fills it in. */
const placeholders =
  /^指标(?:\d+|[一二三四五六七八九十]+)?[:：.、]?$|\*{2,}|(?:^|[^A-Za-z])[Xx×]{2,}(?![A-Za-z0-9])|_{2,}|^[(\[【<]?(?:请|如无|此处|可参考|填写|填报|根据|逐项|参照).{0,40}(?:填写|填列|填报|填入|说明|选择|标明)|^[(\[【<](?:请)?(?:填写|填报|填列|填入|输入)[^)\]】>]{0,20}[)\]】>]$|^[(]?(?:例如|例|如|示例)[:：].*/;

/** Whether the (normalised) text is template text that nobody filled in. */
export const isPlaceholder = (text: string): boolean => placeholders.test(text);

/** Reads a normalised text that says nothing; null where it says something. */
export function readNothing(text: string): Nothing | null {
  if (text === "") return { kind: "nothing", why: "blank" };
  if (text.length > 60) return null;
  if (marks.test(text)) return { kind: "nothing", why: "mark" };
  if (noneWords.test(text)) return { kind: "nothing", why: "none" };
  if (errors.test(text)) return { kind: "nothing", why: "error" };
  if (isPlaceholder(text)) return { kind: "nothing", why: "placeholder" };
  return null;
}

const blanks = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/;

/** An empty or covered cell, or one that holds nothing but blanks. */
export const isBlankCell = (value: CellValue): boolean =>
  typeof value === "string" ? value === "" || blanks.test(value) : value === null;
