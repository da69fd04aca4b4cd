import { words } from "./text";

/** Texts of the rules. */
export const paneRules = words({
  inForce: { zh: "正在使用", en: "In force" },
  basis: { zh: "依据：{basis}", en: "Basis: {basis}" },
  noForm: {
    zh: "还没有自评表；下面选的规则会在读到自评表后使用。",
    en: "There is no form yet; the rules chosen below will serve once there is one.",
  },
  choose: { zh: "这个工作簿用哪一套规则", en: "Rules for this workbook" },
  automatic: { zh: "自动：按地名和分值选用", en: "Automatic: by place and points" },
  own: { zh: "{name}（工作簿自带）", en: "{name} (the workbook's own)" },
  chosenHint: {
    zh: "选择会存进工作簿，随文件一起走。",
    en: "The choice is saved in the workbook and travels with it.",
  },
  compare: { zh: "与另一套规则比较", en: "Compare with" },
  compareNone: { zh: "不比较", en: "Nothing" },
  same: { zh: "两套规则没有差别。", en: "There is no difference." },
  rule: { zh: "项目", en: "Rule" },
  copy: { zh: "复制并修改", en: "Copy and change" },
  edit: { zh: "修改", en: "Change" },
  import: { zh: "导入…", en: "Import…" },
  export: { zh: "导出", en: "Export" },
  copyJson: { zh: "复制 JSON", en: "Copy JSON" },
  copied: { zh: "规则的 JSON 已复制。", en: "The rules were copied as JSON." },
  notCopied: { zh: "没有复制成功。请改用「导出」。", en: "Could not copy; use Export instead." },
  exported: { zh: "已导出 {file}。", en: "{file} was exported." },
  imported: {
    zh: "已导入「{name}」。请核对后保存到工作簿。",
    en: "“{name}” was imported. Check it, then save it in the workbook.",
  },
  importRefused: { zh: "导入的文件不是可用的评分规则：{why}", en: "The file holds no usable rules: {why}" },
  saved: { zh: "已存进工作簿：{name}。", en: "Saved in the workbook: {name}." },
  savedAutomatic: {
    zh: "已改为自动选用，工作簿里不再保存规则。",
    en: "Best fit from now on; the workbook holds no rules any more.",
  },
  editing: { zh: "修改评分规则", en: "Change the rules" },
  save: { zh: "保存到工作簿", en: "Save in the workbook" },
  cancel: { zh: "取消", en: "Cancel" },
  wrong: {
    zh: "有 {count} 处需要改正，改好后才能保存。",
    en: "{count} entries need correction before this can be saved.",
  },
  idTaken: { zh: "与内置规则同名，请换一个", en: "a built-in has this id; choose another" },
  sharePercent: { zh: "应在 0% 到 100% 之间", en: "must lie between 0% and 100%" },
  copyName: { zh: "{name}（修改）", en: "{name} (changed)" },
  points: { zh: "分", en: "points" },
  percent: { zh: "%", en: "%" },
  optional: { zh: "不填表示没有这一条", en: "blank for none" },
});
