import { plainText } from "../../value/plainText";

/** What the first text of a row in or below a table makes of that row. */
export type RowLabel = "total" | "subtotal" | "shared-reason" | "tail" | "goal-text" | null;

const TOTAL =
  /^(?:自评|绩效|综合|评价|考核|考评|项目|单位|部门|指标|最终|本表|分值|得分|总体|整体)*(?:总分|总计|合计|总得分|总评分|总分值|总分数|合计得分|得分合计|分值合计|合计分值|得分总计|自评得分合计|自评得分|综合得分|最终得分|评价得分|自评分|自评分合计|总分合计|(?<=绩效|综合|最终|总体)得分|汇总)(?:\([^()]*\))?(?:[::=]?-?\d+(?:\.\d+)?分?(?:[;,，；].*)?)?[::]?$/;
const SUBTOTAL = /^.{0,12}小计(?:\([^()]*\))?[::]?$/;
const SHARED_REASON = /^(?:偏差|未完成|未达标|目标未完成).{0,14}原因.{0,12}$/;
const NOTE = /^(?:备?注|说明|填报说明|填表说明|填报要求|注意事项)(?:[::\d.、]|$)/;
const TAIL =
  /^(?:(?:其他|其它)?需要?说明的?(?:问题|事项|情况)?|其[他它](?:需要)?(?:说明|事项)|(?:自评|评价|绩效评价|绩效自评|综合|总体)(?:结论|等级|等次|意见)|存在的?(?:主要)?问题|(?:下一步)?(?:拟)?(?:改进|整改)(?:措施|建议|意见)|(?:自评)?结果应用|问题及?建议|经验做法|.{0,6}(?:负责人|领导)|(?:主管|财政|业务)?(?:部门|单位|科室|处室)?(?:审核|签批|复核|领导)?意见|(?:填报|填表|制表|经办|审核|复核|联系)(?:人员?|单位|日期|时间|电话)|联系(?:人|电话|方式)|日期|签[字名章]|盖章|附[件表]?\d*)(?:签[字名章]|签批意见|意见|盖章|情况|方案|\([^()]*\)|分析|[及和与].{0,14})*(?:$|[::])/;
const GOAL_TEXT =
  /^(?:年度|项目|当年|全年|本年度?|部门|单位)*(?:年度)?(?:总体|绩效|工作|主要)*目标(?:完成情况)?(?:\([^()]*\))?[::]?$/;

const LONGEST = 40;
/** Told before anything is normalised: a label is short, or a note that says so at its beginning. */
const MAY_LABEL =
  /总|合|汇|得分|自评分|小\s*计|注|说明|原因|目标|结论|等级|等次|意见|问题|措施|建议|应用|做法|人|领导|日期|签|盖|附件|电话|方式|时间|单位|说/;
const MAY_NOTE = /^[\s\d.、(（一二三四五六七八九十）)]*(?:备|注|说|填|其|存|改|评|自|下|偏|未|项|联|审|财|单)/;

/** Reads a row's first text; null for anything that may be a level or an indicator. */
export function rowLabel(text: string): RowLabel {
  if (text === "" || !(text.length <= LONGEST ? MAY_LABEL : MAY_NOTE).test(text)) return null;
  const plain = text.length > 60 ? plainText(text.slice(0, 60)) : plainText(text);
  const label = plain.replace(/^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、|\d+[.、])/, "");
  if (TOTAL.test(label)) return "total";
  if (SUBTOTAL.test(label)) return "subtotal";
  if (SHARED_REASON.test(label)) return "shared-reason";
  if (NOTE.test(label) || TAIL.test(label)) return "tail";
  if (GOAL_TEXT.test(label)) return "goal-text";
  return null;
}
