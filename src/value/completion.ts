import { fraction, multiply, parseDecimal } from "./exact/rational";
import { operatorBefore } from "./operators";
import type { Completion } from "./value";

const hundredth = fraction(1, 100);

/** 完成率100%, 任务完成率达98%, 完成年度目标的95%, 完成进度80%: the words say that the percent is of the target. */
const stated =
  /^(?:[\u4e00-\u9fff]{0,8}?)(?:完成率|达成率|实现率|完成进度|完成比例|完成程度|完成(?:了)?(?:本?年度|全年|年初|预期|预定|计划|目标|任务|指标|工作)+(?:数|量|值)?的?)(?:已)?(?:达到|达|为|是|:|：)?(.*?)(\d+(?:\.\d+)?)%[。.]?$/;
/** 完成98%, 已完成100%, 100%完成 */
const plain = /^(?:已|已经|实际|全部)?完成(?:了)?(\d+(?:\.\d+)?)%[。.]?$|^(\d+(?:\.\d+)?)%(?:已)?(?:全部)?完成[。.]?$/;

/** Reads a text that states a completion; null for anything else. */
export function readCompletion(text: string): Completion | null {
  if (!text.includes("%") || !/[完达实]/.test(text)) return null;
  const match = stated.exec(text);
  if (match) {
    const rate = parseDecimal(match[2] ?? "");
    const found = operatorBefore(match[1] ?? "");
    if (rate === null || found.rest !== "") return null;
    return { kind: "completion", rate: multiply(rate, hundredth), operator: found.operator, plain: false };
  }
  const short = plain.exec(text);
  const rate = short ? parseDecimal(short[1] ?? short[2] ?? "") : null;
  return rate === null ? null : { kind: "completion", rate: multiply(rate, hundredth), operator: null, plain: true };
}
