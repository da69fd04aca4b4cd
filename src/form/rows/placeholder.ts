import { plainText } from "../../value/plainText";

const PLACEHOLDER =
  /^(?:★|☆)*(?:指标(?:\d+|[一二三四五六七八九十]+)?[::、.]?|(?:指标\d*[::]?)?[….·。—-]{2,}|…+|\.{2,}|[*×xX]{2,})$/;
const CATEGORY =
  /^(?:经济|社会|生态|环境|生态环境|可持续|服务对象|群众|受益对象|公众)*(?:产出|效益|数量|质量|时效|进度|成本|影响|发展|满意度)+指标(?:\(.*\))?$/;
const TEMPLATE_TEXT = /[*＊×xX]{2,}|[○〇]{2,}|…{2,}$|\.{6,}$|_{3,}/;

/** A name that the template left to be filled in: 指标2：, ……, ×××. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 16 && PLACEHOLDER.test(plainText(text));
}

/** 经济成本指标, 服务对象满意度指标: a heading of the template, which names no indicator where nothing stands beside it. */
export function isCategoryName(text: string): boolean {
  return CATEGORY.test(plainText(text));
}

/** Text that still holds a blank of the template: 发放人数(≥**人). */
export function holdsTemplateText(text: string): boolean {
  return TEMPLATE_TEXT.test(text);
}
