import { words } from "./text";

/** Texts of the hand-back: a form's results for copying into the provincial system. */
export const handBackTexts = words({
  title: { zh: "系统回填", en: "Hand-back" },
  hint: {
    zh: "按自评表原来的行序和栏目列出，得分为按规则测算的得分；复制后可直接粘贴到绩效管理系统或表格中。",
    en: "In the form's own order of rows and columns, with the scores that the rules give; copy and paste into the system.",
  },
  score: { zh: "得分", en: "Score" },
  copy: { zh: "复制整张表", en: "Copy the table" },
  copyScores: { zh: "只复制「{heading}」一栏", en: "Copy the column “{heading}” alone" },
  copyText: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制 {count} 行。", en: "{count} row(s) copied." },
  textCopied: { zh: "已复制「{label}」。", en: "“{label}” copied." },
  notCopied: {
    zh: "Excel 不允许访问剪贴板，请选中表格后按 Ctrl+C。",
    en: "Excel does not allow the clipboard: select the table and press Ctrl+C.",
  },
  provisional: {
    zh: "有内容未能识别，得分仅供参考，请先处理后再回填。",
    en: "Some of this was not understood: settle that before handing the scores back.",
  },
  texts: { zh: "文字栏（字数不计空格）", en: "Texts (blanks are not counted)" },
  count: { zh: "{length} 字", en: "{length} characters" },
  counted: { zh: "{length}／{limit} 字", en: "{length} of {limit} characters" },
  over: { zh: "{length}／{limit} 字，超出 {over} 字", en: "{length} of {limit} characters, {over} too many" },
  item: { zh: "栏目", en: "Text" },
  content: { zh: "内容", en: "Content" },
  length: { zh: "字数", en: "Characters" },
  limit: { zh: "限字", en: "Limit" },
  sheet: { zh: "系统回填表", en: "Hand-back" },
  none: { zh: "当前工作表没有可以回填的指标。", en: "The sheet in front has no indicators to hand back." },
});
