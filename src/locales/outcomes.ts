import type { Locale } from "./locale";

const zhCN = {
  noForm: "没有找到自评表，什么也没有写入。窗格里说明了要找的内容；也可以先插入一张示例自评表。",
  generated: "已生成「{sheet}」：{forms} 张自评表、{indicators} 项指标，疑点 {findings} 处（其中错误 {errors} 处）。",
  regenerated:
    "已更新「{sheet}」：{forms} 张自评表、{indicators} 项指标，疑点 {findings} 处（其中错误 {errors} 处）；手工备注已保留。",
  differing: "{cells} 显示的数值与核算结果不一致，请核对。",
  summaryRemoved: "已删除刚才新增的「{sheet}」。",
  summaryRestored: "「{sheet}」已恢复为上一次生成的内容。",
  nothingToWriteBack: "各项得分与核算结果一致，没有需要写回的单元格。",
  noClaimedColumn: "自评表没有得分列，不能写回。",
  writtenBack: "已写回 {count} 个得分（{sheets}）。可随时撤销。",
  nothingToMark: "没有需要标记的指标：{sheets}未发现错误或薄弱项。",
  alreadyMarked: "这些指标已经标记过，没有改动。",
  marked: "已标记 {count} 项指标（{sheets}）：浅底色，名称前加 ▲。可随时撤销。",
  declined: "已取消，什么也没有写入。",
  changedMeanwhile: "表格内容已变动，请重新点一次，按新的内容写入。",
  undoneWriteBack: "已撤销上次写回，恢复了 {count} 个单元格。",
  undoneMarks: "已撤销上次标记，恢复了 {count} 个单元格。",
  undoneKept: "另有 {count} 个单元格后来被改过，保持原样：{cells}。",
  sampleInserted: "已插入「{sheet}」。这是一张示例，取自公开的自评结果，蓝色斜体为示例数据，可随意修改或删除。",
  functionsShown: "窗格已打开「函数」。",
  helpShown: "已打开帮助页面。",
  helpBlocked: "帮助页面没有打开，请在浏览器中访问：{address}",
  explained: "{name}：{explanation}。",
  explainedScore: "{name}：得 {score} 分（分值 {weight} 分）。{explanation}。",
  notExplained: "所选单元格（{cell}）不在自评表的指标行里。请选中某项指标所在行的单元格，再点「解释这个得分」。",
  executionName: "预算执行情况",
  settingsBroken: "工作簿中保存的{what}无法使用，已忽略：{why}。",
  profileWord: "评分规则",
  mappingWord: "列对应关系",
};

/** What a command did, or why it did nothing. */
export const outcomes: Readonly<Record<Locale, Readonly<Record<keyof typeof zhCN, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    noForm:
      "No self-evaluation form was found, nothing was written. The pane says what was looked for; you can also insert a sample form.",
    generated:
      "“{sheet}” is ready: {forms} form(s), {indicators} indicators, {findings} finding(s), {errors} of them errors.",
    regenerated:
      "“{sheet}” is up to date: {forms} form(s), {indicators} indicators, {findings} finding(s), {errors} of them errors; remarks were kept.",
    differing: "{cells} show another number than the evaluation gave: please check.",
    summaryRemoved: "The new sheet “{sheet}” was removed.",
    summaryRestored: "“{sheet}” is as it was generated before.",
    nothingToWriteBack: "All scores already equal the computed ones: there is nothing to write back.",
    noClaimedColumn: "The form has no score column to write to.",
    writtenBack: "{count} score(s) written back ({sheets}). You can undo this any time.",
    nothingToMark: "Nothing to mark: no errors or weak indicators were found in {sheets}.",
    alreadyMarked: "These indicators are marked already; nothing changed.",
    marked:
      "{count} indicator(s) marked ({sheets}) with a pale fill and ▲ before the name. You can undo this any time.",
    declined: "Cancelled, nothing was written.",
    changedMeanwhile: "The sheet has changed. Choose the command again to write by what it holds now.",
    undoneWriteBack: "The last write-back was undone: {count} cell(s) restored.",
    undoneMarks: "The last marking was undone: {count} cell(s) restored.",
    undoneKept: "{count} cell(s) were changed since and stay as they are: {cells}.",
    sampleInserted:
      "“{sheet}” was inserted. It is a sample after a published self-evaluation, blue italics are illustrative; change or delete it as you like.",
    functionsShown: "The pane shows the functions.",
    helpShown: "The help page is open.",
    helpBlocked: "The help page did not open. Visit it in a browser: {address}",
    explained: "{name}: {explanation}.",
    explainedScore: "{name}: {score} of {weight} points. {explanation}.",
    notExplained:
      "The selected cell ({cell}) is in no indicator's row. Select a cell in an indicator's row and choose Explain This Score again.",
    executionName: "Budget execution",
    settingsBroken: "The {what} saved in the workbook cannot be used and were ignored: {why}.",
    profileWord: "scoring rules",
    mappingWord: "column mapping",
  },
};
