import type { Locale } from "./locale";

const zhCN = {
  "summary-lost":
    "「{sheets}」像是以前生成的汇总表，但认出它的标记不在了（多人协同编辑时，后保存的一方可能丢掉它）。没有改动它，汇总另写在「{target}」",
  "summary-copy": "「{sheets}」是汇总表的副本，属于您自己：不作为自评表测算，也不会被改写",
  "profile-lost":
    "「{sheet}」是按工作簿中保存的评分规则 {id}（{version}，校验码 {hash}）测算的，现在工作簿里没有它了（多人协同编辑时可能丢失）。这次没有用到它，请核对",
  "profile-changed":
    "工作簿中保存的评分规则与「{sheet}」上一次所用的 {id}（{version}，校验码 {hash}）不同。这次按现在保存的规则测算，如果不是您改的，请核对",
};

export type SummaryNoticeCode = keyof typeof zhCN;

/** What has to be said about the summary that a workbook holds already. */
export const summaryNotices: Readonly<Record<Locale, Readonly<Record<SummaryNoticeCode, string>>>> = {
  "zh-CN": zhCN,
  "en-US": {
    "summary-lost":
      "“{sheets}” looks like an earlier summary, but the mark by which it is known is gone (in co-authoring the last save may drop it). It was left alone; the summary goes to “{target}”",
    "summary-copy":
      "“{sheets}” is a copy of the summary and yours: it is not evaluated as a form and never written over",
    "profile-lost":
      "“{sheet}” was scored by the rules {id} ({version}, check {hash}) saved in the workbook, which are there no more (co-authoring may lose them). They were not used this time: please check",
    "profile-changed":
      "The rules saved in the workbook differ from {id} ({version}, check {hash}), by which “{sheet}” was last scored. The saved ones were used now: if you did not change them, please check",
  },
};
