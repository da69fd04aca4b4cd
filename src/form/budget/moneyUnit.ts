import { plainText } from "../../value/plainText";
import type { View } from "../view";

const UNIT =
  /[(（](?:[^()（）]*[:：、，,])?(万元|亿元|千元|元)[)）]|单位[:：]?\(?(?:人民币)?(万元|亿元|千元|元)|(?:金额|资金|预算|执行)[^:：]{0,6}[:：(（](万元|亿元|千元|元)/;

/** The unit of the budget amounts: printed in the block's own headings, else anywhere in the head; "" where nowhere. */
export function readMoneyUnit(view: View, from: number, to: number, block: number): string {
  return (block < to ? unitIn(view, block, Math.min(block + 2, to)) : "") || unitIn(view, from, to);
}

function unitIn(view: View, from: number, to: number): string {
  for (let row = from; row < to; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      if (typeof view.value(row, column) !== "string") continue;
      const text = view.text(row, column);
      if (text.length > 60) continue;
      const found = UNIT.exec(plainText(text));
      const unit = found?.[1] ?? found?.[2] ?? found?.[3];
      if (unit) return unit;
    }
  }
  return "";
}
