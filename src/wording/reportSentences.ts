import { insertValues } from "./insertValues";

type Values = Readonly<Record<string, string | number>>;

/**
 * Sentences of the 摘要版. They stand in Chinese alone: the report is a paper for a Chinese authority, whatever language
 * Excel is shown in. Headings are the founding document's own words.
 */
const zh = {
  titleYear: "{year}年度",
  titleDepartment: "{subject}部门整体绩效自评结果",
  titleProject: "{subject}绩效自评结果",
  titleShort: "（摘要版）",
  conclusion: "一、自评结论",
  scoreDepartment: "（一）部门整体绩效自评得分",
  scoreProject: "（一）项目绩效自评得分",
  goalsDepartment: "（二）部门整体绩效目标完成情况",
  goalsProject: "（二）项目绩效目标完成情况",
  executionHeading: "1.执行率情况",
  metHeading: "2.完成的绩效目标",
  missedHeading: "3.未完成的绩效目标",
  problemsHeading: "（三）存在的问题和原因",
  measuresHeading: "（四）下一步拟改进措施",
  measures: "1.下一步改进措施",
  budgetHeading: "2.拟与预算安排相结合情况",
  annexHeading: "附：绩效自评表",
  compositeCaption: "综合得分表",
  intro: "经综合评价，{subject}绩效自评结果综合得分{total}分{ofFull}，评价等级为“{grade}”，得分情况如下：",
  introProvisional:
    "{subject}绩效自评表中有{count}处内容未能识别，综合得分暂计{total}分{ofFull}，暂不评定等级，得分情况如下：",
  ofFull: "（满分{full}分）",
  introUnscored: "{subject}绩效自评表未设分值，不计算综合得分。",
  subjectDepartment: "{year}{department}部门整体",
  subjectProject: "{year}{department}“{project}”项目",
  claimedDiffers: "自评表填报总分{claimed}分，按评分规则测算{total}分，二者不一致，请确定后统一",
  partlyCarried: "综合得分中，按评分规则测算{computed}分，沿用自评{carried}分。",
  allCarried: "综合得分{carried}分全部沿用自评，未经测算。",
  initial: "年初预算{amount}",
  adjusted: "调整预算为{amount}",
  budget: "全年预算数{amount}",
  spent: "实际支出{amount}",
  rate: "预算执行率为{rate}。",
  noRate: "预算执行率无法计算。",
  rateDiffers: "自评表填报的执行率为{claimed}，按金额计算为{rate}",
  noExecution: "自评表没有预算执行情况。",
  askExecution: "预算数、执行数和预算执行率",
  inLevel: "{level}方面，",
  plan: "目标{target}",
  wordsPlan: "目标为“{target}”",
  wordsActual: "完成情况为“{actual}”",
  over: "为目标的{rate}",
  actual: "实际完成{actual}",
  noActual: "未填报完成值",
  noPlan: "未填报目标值",
  met: "以上{count}项绩效指标达到或超过绩效目标。",
  allMet: "以上{count}项绩效指标全部达到或超过绩效目标。",
  noneMet: "没有可以认定为达到目标值的绩效指标。",
  missed: "{name}：{plan}，{actual}",
  completion: "，完成率{rate}",
  points: "，得{score}分（分值{weight}分）",
  sharedPoints: "，与{others}合并得{score}分（分值{weight}分）",
  because: "原因：{why}。",
  askReason: "“{name}”未得满分的原因",
  noneMissed: "本年度没有未完成的绩效目标。",
  lastYearHeading: "4.与上年度比较",
  lastYearCount: "与{year}年度自评表对应的指标{matched}项，本年新增{fresh}项，上年有而本年没有的{gone}项。",
  lastYearTargets: "目标值可以比较的{compared}项中，比上年数值增加{up}项、减少{down}项、持平{same}项。",
  lastYearDoubted: "对比的自评表不是上一年度的，或没有注明年度",
  lastYearOpen: "另有{count}项指标与上年的对应关系待确认，未列入下表",
  lastYearCaption: "与上年度比较表",
  noProblems: "按评分规则核对，没有发现未完成的绩效目标和指标设置问题。",
  askProblems: "预算绩效管理中存在的其他问题和原因；没有则写“无”",
  askMeasures: "改进措施；没有则写“无”",
  useOfResult: "本次绩效自评综合得分{total}分、等级为“{grade}”，按“{rule}”的规则，下一年度预算安排建议：{use}。",
  useProvisional: "综合得分暂未确定，待核对后再与预算安排结合。",
  useOfRate: "本年度预算执行率为{rate}，尚有{left}未支出，编制下一年度预算时结合结转结余情况统筹安排。",
  askBudget: "下一年度预算安排和绩效目标调整的具体意见",
  askDepartment: "单位名称",
  askProject: "项目名称",
  askYear: "年度",
  askDate: "年月日",
};

type Key = keyof typeof zh;

const filled = (text: string) => (values: Values) => insertValues(text, values);

export const reportSentences: Readonly<Record<Key, (values: Values) => string>> = mapped(zh);

function mapped(table: Readonly<Record<Key, string>>): Readonly<Record<Key, (values: Values) => string>>;
function mapped(table: Readonly<Record<string, string>>): Readonly<Record<string, (values: Values) => string>> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [key, filled(text)]));
}
