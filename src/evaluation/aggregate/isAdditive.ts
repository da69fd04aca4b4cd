import type { Quantity } from "../../value/value";

/** Days, degrees and points of several units do not add up to anything. */
const measures = new Set(["月", "分钟", "分贝", "摄氏度", "°C", "分", "%"]);
const rateNames = /(?:率|度|比例|占比|标准|均值?|单价|单位成本)(?:[(（].*)?$|人均|户均|平均/;

/** Whether amounts of several forms add up (absolute values: 4604人, 90万元) or are averaged (rates, unit costs, times). */
export function isAdditive({ unit }: Quantity, name: string): boolean {
  if (unit.text.includes("/") || measures.has(unit.key)) return false;
  return unit.text !== "" || !rateNames.test(name);
}
