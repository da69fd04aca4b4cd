import { words } from "./text";

/** What a command did, or why it did nothing. */
export const outcomes = words({
  noForm: {
    zh: "没有找到自评表，什么也没有写入。窗格里说明了要找的内容；也可以先插入一张示例自评表。",
    en: "No self-evaluation form was found, nothing was written. The pane says what was looked for; you can also insert a sample form.",
  },
  generated: {
    zh: "已生成「{sheet}」：{forms} 张自评表、{indicators} 项指标，疑点 {findings} 处（其中错误 {errors} 处）。",
    en: "“{sheet}” is ready: {forms} form(s), {indicators} indicators, {findings} finding(s), {errors} of them errors.",
  },
  regenerated: {
    zh: "已更新「{sheet}」：{forms} 张自评表、{indicators} 项指标，疑点 {findings} 处（其中错误 {errors} 处）。",
    en: "“{sheet}” is up to date: {forms} form(s), {indicators} indicators, {findings} finding(s), {errors} of them errors.",
  },
  typedKept: {
    zh: "手工填写的内容有 {count} 处已放回原处。",
    en: "{count} thing(s) typed by hand are back in their place.",
  },
  typedListed: {
    zh: "另有 {count} 处手工填写的内容找不到原来的位置，列在表末。",
    en: "{count} thing(s) typed by hand have no place any more and are listed at the end.",
  },
  differing: {
    zh: "{cells} 显示的数值与测算结果不一致，请核对。",
    en: "{cells} show another number than the evaluation gave: please check.",
  },
  functionsMissing: {
    zh: "这里不能计算 PERF 函数，得分以数值写入，不随自评表变动。",
    en: "PERF functions cannot be calculated here: scores are values and do not follow the form.",
  },
  notMarked: {
    zh: "工作簿没有存下「{sheet}」的标记，下次生成会写到新的工作表。",
    en: "The workbook did not keep the mark of “{sheet}”: the next summary will go to a new sheet.",
  },
  reportShown: {
    zh: "自评报告在窗格的「文书」里：先填写所缺内容，再下载 .docx 或复制全文。",
    en: "The report stands in the pane under Papers: write what is missing, then download the .docx or copy the text.",
  },
  noSummary: {
    zh: "还没有汇总表，请先点「生成汇总表」。",
    en: "There is no summary yet: choose Generate Summary first.",
  },
  fixed: {
    zh: "已把「{sheet}」的 {count} 个得分固化为数值，不再随自评表变动。",
    en: "{count} score(s) on “{sheet}” are values now and do not follow the form.",
  },
  fixedKept: {
    zh: "另有 {count} 个单元格显示的不是数值，保持原样：{cells}。",
    en: "{count} cell(s) show no number and stay as they are: {cells}.",
  },
  nothingToFix: { zh: "「{sheet}」的得分都已是数值。", en: "All scores on “{sheet}” are values already." },
  relinked: {
    zh: "「{sheet}」的 {count} 个得分已恢复联动，随自评表变动。",
    en: "{count} score(s) on “{sheet}” are live again and follow the form.",
  },
  relinkedKept: {
    zh: "另有 {count} 个得分没有公式能得出，保持数值：{cells}。要按现在的自评表更新，请重新生成汇总表。",
    en: "{count} score(s) stay values, as no formula gives them: {cells}. To bring them up to date, generate the summary anew.",
  },
  nothingToRelink: { zh: "「{sheet}」的得分都已联动。", en: "All scores on “{sheet}” are live already." },
  summaryRemoved: { zh: "已删除刚才新增的「{sheet}」。", en: "The new sheet “{sheet}” was removed." },
  summaryRestored: { zh: "「{sheet}」已恢复为上一次生成的内容。", en: "“{sheet}” is as it was generated before." },
  nothingToWriteBack: {
    zh: "各项得分与测算得分一致，没有需要填入的单元格。",
    en: "All scores already equal the computed ones: there is nothing to fill in.",
  },
  noClaimedColumn: { zh: "自评表没有得分列，不能填入。", en: "The form has no score column to fill in." },
  writtenBack: {
    zh: "已填入 {count} 个得分（{sheets}）。可随时撤销。",
    en: "{count} score(s) filled in ({sheets}). You can undo this any time.",
  },
  scoresLeft: {
    zh: "另有 {count} 个得分填入后会与表中其他内容矛盾，没有填写：{cells}。",
    en: "{count} score(s) would contradict the rest of the form and were left: {cells}.",
  },
  provisionalNotFilled: {
    zh: "{sheets}有内容未能识别，得分只供参考，没有填入；请先核对列的对应关系。",
    en: "In {sheets} something was not understood, so its provisional scores were not filled in: check the columns first.",
  },
  nothingToMark: {
    zh: "没有需要标记的指标：{sheets}未发现错误或薄弱项。",
    en: "Nothing to mark: no errors or weak indicators were found in {sheets}.",
  },
  alreadyMarked: { zh: "这些指标已经标记过，没有改动。", en: "These indicators are marked already; nothing changed." },
  marked: {
    zh: "已标记 {count} 项指标（{sheets}）：浅底色，名称前加 ▲。可随时撤销。",
    en: "{count} indicator(s) marked ({sheets}) with a pale fill and ▲ before the name. You can undo this any time.",
  },
  declined: { zh: "已取消，什么也没有写入。", en: "Cancelled, nothing was written." },
  changedMeanwhile: {
    zh: "表格内容已变动，请重新点一次，按新的内容写入。",
    en: "The sheet has changed. Choose the command again to write by what it holds now.",
  },
  undoneWriteBack: {
    zh: "已撤销上次填入，恢复了 {count} 个单元格。",
    en: "The last filling-in was undone: {count} cell(s) restored.",
  },
  undoneMarks: {
    zh: "已撤销上次标记，恢复了 {count} 个单元格。",
    en: "The last marking was undone: {count} cell(s) restored.",
  },
  undoneKept: {
    zh: "另有 {count} 个单元格后来被改过，保持原样：{cells}。",
    en: "{count} cell(s) were changed since and stay as they are: {cells}.",
  },
  sampleInserted: {
    zh: "已插入「{sheet}」。这是一张示例，取自公开的自评结果，蓝色斜体为示例数据，可随意修改或删除。",
    en: "“{sheet}” was inserted. It is a sample after a published self-evaluation, blue italics are illustrative; change or delete it as you like.",
  },
  functionsShown: { zh: "窗格已打开「函数」。", en: "The pane shows the functions." },
  helpShown: { zh: "已打开帮助页面。", en: "The help page is open." },
  helpBlocked: {
    zh: "帮助页面没有打开，请在浏览器中访问：{address}",
    en: "The help page did not open. Visit it in a browser: {address}",
  },
  explained: { zh: "{name}：{explanation}。", en: "{name}: {explanation}." },
  explainedScore: {
    zh: "{name}：得 {score} 分（分值 {weight} 分）。{explanation}。",
    en: "{name}: {score} of {weight} points. {explanation}.",
  },
  notExplained: {
    zh: "所选单元格（{cell}）不在自评表的指标行里。请选中某项指标所在行的单元格，再点「解释这个得分」。",
    en: "The selected cell ({cell}) is in no indicator's row. Select a cell in an indicator's row and choose Explain This Score again.",
  },
  executionName: { zh: "预算执行情况", en: "Budget execution" },
  settingsBroken: {
    zh: "工作簿中保存的{what}无法使用，已忽略：{why}。",
    en: "The {what} saved in the workbook cannot be used and were ignored: {why}.",
  },
  profileWord: { zh: "评分规则", en: "scoring rules" },
  mappingWord: { zh: "列对应关系", en: "column mapping" },
});
