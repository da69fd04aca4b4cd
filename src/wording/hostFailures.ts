import { insertValues } from "./insertValues";
import type { Locale } from "./locale";
import { words } from "./text";

/** What the host could not do, in words. */
const hostFailures = words({
  timeout: {
    zh: "Excel 没有在规定时间内响应。请稍候再试；如果正在编辑单元格，请先按 Enter 结束编辑。",
    en: "Excel did not answer in time. Try again; if you are editing a cell, press Enter first.",
  },
  "cell-edit-mode": {
    zh: "正在编辑单元格，请先按 Enter 结束编辑，然后再试一次。",
    en: "A cell is being edited. Press Enter to finish, then try again.",
  },
  protected: {
    zh: "工作表「{detail}」受保护，不能写入。请先撤销工作表保护。",
    en: "The sheet “{detail}” is protected and cannot be written. Unprotect it first.",
  },
  "not-found": { zh: "要找的工作表或单元格已不存在。", en: "The sheet or cell is no longer there." },
  "not-supported": { zh: "这个版本的 Excel 不支持此项操作。", en: "This version of Excel cannot do that." },
  "too-large": {
    zh: "工作簿的内容超过 Excel 一次能传送的数量。",
    en: "The workbook holds more than Excel can transfer at once.",
  },
  selection: {
    zh: "当前选中的不是工作表里的单元格（可能是图表、图表工作表或另一个工作簿）。请点一下要处理的工作表，再试一次。",
    en: "What is selected is no cell of a worksheet (a chart, a chart sheet or another workbook). Click the sheet meant, then try again.",
  },
  exists: { zh: "同名的工作表已经存在。", en: "A sheet of that name is there already." },
  conflict: {
    zh: "Excel 中断了这次操作：筛选、插入或他人的修改与它冲突。请再试一次。",
    en: "Excel broke this off: a filter, an insertion or someone else's change is in its way. Try again.",
  },
  offline: {
    zh: "Excel 连不上它的服务。请检查网络和登录状态，再试一次。",
    en: "Excel cannot reach its service. Check network and sign-in, then try again.",
  },
  invalid: { zh: "Excel 拒绝了这项操作：{detail}", en: "Excel refused this: {detail}" },
  skipped: {
    zh: "工作表「{detail}」的内容超过 Excel 一次能传送的数量，没有读取。",
    en: "The sheets “{detail}” hold more than Excel can transfer at once and were not read.",
  },
  "not-saved": { zh: "设置没有存进工作簿，请重试。", en: "The setting was not kept by the workbook. Try again." },
  "nothing-to-undo": { zh: "没有可以撤销的写入。", en: "There is nothing to undo." },
  unexpected: { zh: "Excel 报告了一个意外的错误：{detail}", en: "Excel reported an unexpected error: {detail}" },
});

/** @param detail a sheet's name or the host's own words */
export const hostFailureText = (code: keyof (typeof hostFailures)["zh-CN"], detail: string, locale: Locale): string =>
  insertValues(hostFailures[locale][code], { detail });
