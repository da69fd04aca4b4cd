import { words } from "./text";

/** Texts of the view where no form was found. */
export const paneNoForm = words({
  noFormTitle: { zh: "这个工作簿里没有找到自评表", en: "No self-evaluation form in this workbook" },
  noFormHere: { zh: "「{sheet}」里没有自评表", en: "“{sheet}” holds no self-evaluation form" },
  lookedFor: {
    zh: "要找的是一张表：有一行表头写着指标名称（如「三级指标」「绩效指标」），同一行还有「目标值」或「实际完成值」。",
    en: "What is looked for: a table whose header names indicators (such as 三级指标 or 绩效指标) and has 目标值 (target) or 实际完成值 (actual) in the same row.",
  },
  causeEmpty: { zh: "「{sheet}」是空的。", en: "“{sheet}” is empty." },
  causeSummary: {
    zh: "「{sheet}」是生成的汇总表或它的副本，不作为自评表测算。",
    en: "“{sheet}” is the generated summary or a copy of it: it is not evaluated as a form.",
  },
  causeNoOutcome: {
    zh: "「{sheet}」有指标和目标，但没有「实际完成值」或「得分」列，看起来是目标申报表。",
    en: "“{sheet}” has indicators and targets but no column for actuals or scores: it looks like a declaration.",
  },
  causeNoTarget: {
    zh: "「{sheet}」有指标和得分，但没有认出「目标值」和「实际完成值」列，无法核对得分。",
    en: "“{sheet}” has indicators and scores, but no column of targets or actuals was recognised: the scores cannot be checked.",
  },
  causeNoHeader: {
    zh: "「{sheet}」里没有认出指标表的表头。",
    en: "No header of an indicator table was recognised in “{sheet}”.",
  },
  nearest: {
    zh: "最接近的是第 {row} 行，认出了：{found}；还缺：{missing}。",
    en: "Row {row} came nearest. Recognised: {found}; missing: {missing}.",
  },
  nearestAlmost: { zh: "最接近的是第 {row} 行，认出了：{found}。", en: "Row {row} came nearest. Recognised: {found}." },
  nothingFound: { zh: "无", en: "nothing" },
  otherForms: { zh: "其他工作表里有自评表，可在上方选择。", en: "Other sheets hold forms: choose one above." },
  insertSample: { zh: "插入示例自评表", en: "Insert a sample form" },
  insertSampleHint: {
    zh: "新增一张填好的示例表，先看看效果。",
    en: "Adds a filled sample sheet, to see how it works.",
  },
  mapByHand: { zh: "手工指定列", en: "Point out columns" },
  mapByHandHint: {
    zh: "表头写法特殊时，自己指出哪一列是什么；结果记在工作簿里。",
    en: "For unusual headers: say which column is what. Remembered in the workbook.",
  },
});
