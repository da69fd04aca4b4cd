import { words } from "./text";

/** Sentences of the 佐证材料清单. In Chinese alone, as the papers are: it goes with a form to a Chinese authority. */
export const evidenceSentences = {
  year: "{year}年度",
  title: "绩效自评佐证材料清单",
  intro: "共{count}项指标，已列明佐证材料{named}项，未列明{open}项。未列明的，请在“佐证材料”栏填写材料名称或文号。",
  header: ["序号", "三级指标", "年度指标值", "实际完成值", "佐证材料", "核对情况"],
  wholeForm: "（整张表）",
  gone: "（表中已无此指标）",
} as const;

/** Texts of the list of evidence in pane and on the page. */
export const evidenceTexts = words({
  title: { zh: "佐证材料清单", en: "List of evidence" },
  hint: {
    zh: "按指标列出佐证材料，随自评表一并报送。材料名称在「疑点」里核对时填写，也可在文件中补填。",
    en: "The evidence of each indicator, handed in with the form. Name it where you check a finding, or in the document.",
  },
  counted: {
    zh: "{count} 项指标，已列明 {named} 项。",
    en: "{named} of {count} indicators have their evidence named.",
  },
  none: { zh: "当前工作表没有自评表。", en: "The sheet in front holds no form." },
  download: { zh: "下载佐证材料清单", en: "Download list of evidence" },
  file: { zh: "{sheet}-佐证材料清单.docx", en: "{sheet}-佐证材料清单.docx" },
  downloaded: { zh: "已写出「{file}」。", en: "{file} was written." },
  failed: { zh: "没有写出：{cause}", en: "It was not written: {cause}" },
});
