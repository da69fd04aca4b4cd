import { plainText } from "../../value/plainText";

const LEVEL1 =
  /^.{0,6}(?:产出|效益|满意度|成本|效果|决策|过程|投入|管理|履职|运行|可持续|预算执行|资金|绩效|社会|工作).{0,8}(?:\(.*\))?$/;

const INDICATORS = /指标(?:\(.*\))?$/;

/** Whether a text over a whole row names a level: 产出指标(50分), 一、项目决策, 个性指标. */
export function isLevelName(text: string): boolean {
  if (text.length > 28) return false;
  const plain = plainText(text);
  return LEVEL1.test(plain) || INDICATORS.test(plain);
}
