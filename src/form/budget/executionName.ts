import { plainText } from "../../value/plainText";

const EXECUTION =
  /^(?:部门|单位|项目|整体|全年|年度|本年度?|当年|财政|部门整体|项目支出)*(?:预算(?:资金)?执行(?:率|情况|进度)?|资金执行率|预算资金?支出率|预算支出执行率|执行率)$/;

/** An indicator that is the execution of the budget itself: 预算执行率, 部门预算执行率（10分）. */
export function isExecutionName(text: string): boolean {
  if (!text.includes("执行") && !text.includes("支出率")) return false;
  const plain = plainText(text)
    .replace(/^(?:指标)?\d*[::.、]?/, "")
    .replace(/^[★☆*]+/, "")
    .replace(/\([^()]*\)/g, "");
  return EXECUTION.test(plain);
}
