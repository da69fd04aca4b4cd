import { insertValues } from "./insertValues";

type Values = Readonly<Record<string, string | number>>;

/**
 * Sentences of the 复核意见书. In Chinese alone: it is a paper from one Chinese authority to another, whatever language
 * Excel is shown in.
 */
const zh = {
  titleYear: "{year}年度",
  title: "绩效自评复核意见书",
  askYear: "年度",
  askDepartment: "单位名称",
  conclusion: "复核结论",
  opinions: "复核意见",
  passedHeading: "复核无误的内容",
  followUp: "上次复核意见落实情况",
  more: "复核人补充意见",
  reply: "被复核单位意见",
  intro: "对{department}报送的“{form}”进行复核：",
  claimedTotal: "自评总分{claimed}分，",
  reviewedTotal: "复核总分{reviewed}分{ofFull}",
  ofFull: "（满分{full}分）",
  deviation: "，偏离度{deviation}",
  grade: "，复核等级为“{grade}”。",
  noGrade: "。表中有{count}处内容未能识别，复核总分为暂计，暂不评定等级。",
  gradeUnknown: "。【请填写：复核等级】",
  unscored: "表中未设分值，不计算得分，只提出复核意见。",
  deducted: "共核减{count}项{points}分。",
  raised: "共核增{count}项{points}分。",
  same: "各项得分与自评一致。",
  byHand: "其中{count}项得分由复核人改定：{names}。",
  rules: "复核依据：{name}{basis}。偏离度＝（自评得分－复核得分）÷自评得分。",
  basis: "（{basis}）",
  table: "复核得分表",
  annex: "附：指标复核明细表",
  deductions: "得分核减",
  raises: "得分核增",
  errors: "应当更正的内容",
  warnings: "应当说明或完善的内容",
  notes: "提示",
  noOpinions: "没有需要提出的意见。",
  scores: "{name}：自评{claimed}分，复核{reviewed}分，{change}{points}分。",
  less: "核减",
  moreOf: "核增",
  clause: "依据：{basis}，{explanation}。",
  ownStandard: "依据：{explanation}。",
  handScore: "复核得分由复核人改定（按规则测算{measured}分）。",
  askClause: "改定“{name}”得分的依据",
  problem: "问题：{messages}",
  about: "{name}：{messages}",
  checks: "已核对无误：{checks}。",
  agreed: "复核得分与自评得分一致、没有疑点的指标{count}项：{names}。",
  nonePassed: "没有可以认定为无误的内容。",
  before: "上次复核意见{count}项：已更正{resolved}项，仍然存在{open}项；本次新提出{fresh}项。",
  resolved: "已更正：{text}",
  gone: "上次改定的复核得分有{count}项已找不到对应指标，没有采用：{names}。",
  unread: "复核得分一栏有{count}处没有采用（不是数字，或不在0至分值之间）：{names}。",
  askMore: "其他复核意见；没有则写“无”",
  askReply: "被复核单位对复核意见的说明；没有异议则写“无异议”",
  head: "被复核单位负责人（签字、盖章）：",
  reviewer: "\n复核人（签字）：　　　　　　　　",
  stamp: "\n复核单位（盖章）：　　　　　　　　",
  askDate: "年月日",
};

type Key = keyof typeof zh;

const filled = (text: string) => (values: Values) => insertValues(text, values);

export const reviewSentences: Readonly<Record<Key, (values: Values) => string>> = mapped(zh);

function mapped(table: Readonly<Record<Key, string>>): Readonly<Record<Key, (values: Values) => string>>;
function mapped(table: Readonly<Record<string, string>>): Readonly<Record<string, (values: Values) => string>> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, filled(text)]));
}
