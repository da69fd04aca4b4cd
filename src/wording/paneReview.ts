import { words } from "./text";

/** Texts of the review in the pane; the document itself is in Chinese alone. */
export const paneReview = words({
  title: { zh: "复核", en: "Review" },
  hint: {
    zh: "复核得分默认为按规则测算的得分，可以改；意见的文字也可以改。保存后随工作簿一起留存。",
    en: "Reviewed scores are what the rules give until you change them; so are the words. Saved, they travel in the workbook.",
  },
  reading: { zh: "正在读取保存的复核内容…", en: "Reading the saved review…" },
  broken: {
    zh: "工作簿中保存的复核内容无法读取，没有采用；保存后会被替换。",
    en: "The review saved in the workbook cannot be read and was left out; saving replaces it.",
  },
  total: {
    zh: "自评 {claimed} 分，复核 {reviewed} 分，偏离度 {deviation}",
    en: "Claimed {claimed}, reviewed {reviewed}, off by {deviation}",
  },
  rows: { zh: "各项得分", en: "Scores" },
  indicator: { zh: "指标", en: "Indicator" },
  claimed: { zh: "自评", en: "Claimed" },
  reviewed: { zh: "复核", en: "Reviewed" },
  deviation: { zh: "偏离度", en: "Off by" },
  scoreOf: { zh: "「{name}」的复核得分", en: "Reviewed score of “{name}”" },
  impossible: { zh: "应是 0 到 {weight} 之间的数，没有采用", en: "A number from 0 to {weight} is wanted: not used" },
  opinions: { zh: "复核意见（{count} 条）", en: "Opinions ({count})" },
  words: { zh: "意见文字", en: "Words of the opinion" },
  more: { zh: "补充意见", en: "Further opinions" },
  save: { zh: "保存到工作簿", en: "Save in the workbook" },
  saved: { zh: "复核内容已保存在工作簿中。", en: "The review is saved in the workbook." },
  write: { zh: "导出复核意见书 .docx", en: "Export as .docx" },
  written: {
    zh: "已导出「{file}」，本次意见已记入工作簿，下次复核时对照。",
    en: "“{file}” is exported; its opinions are kept in the workbook for the next review.",
  },
  take: { zh: "读回改过的意见书…", en: "Take an edited .docx back…" },
  taken: {
    zh: "已读回：改定得分 {scores} 项、文字 {texts} 处。请核对后保存。",
    en: "Taken back: {scores} score(s), {texts} passage(s). Check them, then save.",
  },
  unread: {
    zh: "已读回：改定得分 {scores} 项、文字 {texts} 处；{count} 项得分不是可用的数，没有采用：{names}",
    en: "Taken back: {scores} score(s), {texts} passage(s); {count} score(s) were no usable number and were left out: {names}",
  },
  foreign: {
    zh: "「{file}」不是本工具写出的复核意见书。",
    en: "“{file}” is no review that this tool has written.",
  },
  file: { zh: "{title}复核意见书.docx", en: "{title}复核意见书.docx" },
  none: { zh: "当前工作表没有自评表，无法复核。", en: "The sheet in front holds no form to review." },
});
