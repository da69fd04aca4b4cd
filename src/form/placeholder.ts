import { plainText } from "./plainText";

const PLACEHOLDER =
  /^(?:★|☆)*(?:指标(?:\d+|[一二三四五六七八九十]+)?[::、.]?|(?:指标\d*[::]?)?[….·。—-]{2,}|…+|\.{2,}|[*×xX]{2,})$/;
const TEMPLATE_TEXT = /[*＊×xX]{2,}|[○〇]{2,}|…{2,}$|\.{6,}$|_{3,}/;

/** A name that the template left to be filled in: 指标2：, ……, ×××. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 16 && PLACEHOLDER.test(plainText(text));
}

/** Text that still holds a blank of the template: 发放人数(≥**人). */
export function holdsTemplateText(text: string): boolean {
  return TEMPLATE_TEXT.test(text);
}
