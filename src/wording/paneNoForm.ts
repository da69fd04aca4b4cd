import type { Locale } from "./locale";

const zhCN = {
  noFormTitle: "这个工作簿里没有找到自评表",
  noFormHere: "「{sheet}」里没有自评表",
  lookedFor:
    "要找的是一张表：有一行表头写着指标名称（如「三级指标」「绩效指标」），同一行还有「目标值」或「实际完成值」。",
  causeEmpty: "「{sheet}」是空的。",
  causeSummary: "「{sheet}」是生成的汇总表或它的副本，不作为自评表核算。",
  causeNoOutcome: "「{sheet}」有指标和目标，但没有「实际完成值」或「得分」列，看起来是目标申报表。",
  causeNoTarget: "「{sheet}」有指标和得分，但没有认出「目标值」和「实际完成值」列，无法核对得分。",
  causeNoHeader: "「{sheet}」里没有认出指标表的表头。",
  nearest: "最接近的是第 {row} 行，认出了：{found}；还缺：{missing}。",
  nearestAlmost: "最接近的是第 {row} 行，认出了：{found}。",
  nothingFound: "无",
  otherForms: "其他工作表里有自评表，可在上方选择。",
  insertSample: "插入示例自评表",
  insertSampleHint: "新增一张填好的示例表，先看看效果。",
  mapByHand: "手工指定列",
  mapByHandHint: "表头写法特殊时，自己指出哪一列是什么；结果记在工作簿里。",
};

/** Texts of the view where no form was found. */
export const paneNoForm: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    noFormTitle: "No self-evaluation form in this workbook",
    noFormHere: "“{sheet}” holds no self-evaluation form",
    lookedFor:
      "What is looked for: a table whose header names indicators (such as 三级指标 or 绩效指标) and has 目标值 (target) or 实际完成值 (actual) in the same row.",
    causeEmpty: "“{sheet}” is empty.",
    causeSummary: "“{sheet}” is the generated summary or a copy of it: it is not evaluated as a form.",
    causeNoOutcome:
      "“{sheet}” has indicators and targets but no column for actuals or scores: it looks like a declaration.",
    causeNoTarget:
      "“{sheet}” has indicators and scores, but no column of targets or actuals was recognised: the scores cannot be checked.",
    causeNoHeader: "No header of an indicator table was recognised in “{sheet}”.",
    nearest: "Row {row} came nearest. Recognised: {found}; missing: {missing}.",
    nearestAlmost: "Row {row} came nearest. Recognised: {found}.",
    nothingFound: "nothing",
    otherForms: "Other sheets hold forms: choose one above.",
    insertSample: "Insert a sample form",
    insertSampleHint: "Adds a filled sample sheet, to see how it works.",
    mapByHand: "Point out columns",
    mapByHandHint: "For unusual headers: say which column is what. Remembered in the workbook.",
  },
};
