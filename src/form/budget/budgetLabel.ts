import { plainText } from "../../value/plainText";

const TOTAL =
  /总额|合计|总计|^年度.*资金[::]?$|^(?:项目|部门|全年|年度)?(?:资金|预算|支出)总|^总|整体支出|^小?计[::]?$|^(?:项目|年度|预算)资金[::]?(?:\(.*\))?$/;
const FUNDS =
  /资金|拨款|预算|补助|财政|收入|支出|其中|结转|结余|总额|合计|总计|专户|贷款|自筹|经费|债券|基金|投入|中央|省级|市级|县级|区级|地方/;
const GOALS = /目标|指标|完成情况|概况|任务/;

/** The row of a budget block that the others split: 年度资金总额, 合计. */
export function isTotalLabel(text: string): boolean {
  const plain = plainText(text);
  return TOTAL.test(plain) && !/^其中/.test(plain);
}

/** The label of a row in a budget block: 其中：当年财政拨款, 其他资金. */
export function isFundsLabel(text: string): boolean {
  const plain = plainText(text);
  return plain.length <= 36 && FUNDS.test(plain) && !GOALS.test(plain);
}
