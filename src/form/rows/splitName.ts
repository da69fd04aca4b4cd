import type { NameColumns, Span } from "../columns/columns";
import { plainText } from "../../value/plainText";
import type { View } from "../view";

const SAMPLE = 60;
const LEVEL1 = /产出|效益|满意度|成本|效果|决策|过程|投入|管理|履职|执行/;

/** 绩效指标 over several columns with no header of their own: what stands in them makes the levels. */
export function splitName(view: View, from: number, name: Span): NameColumns {
  const filled: { column: number; sample: string }[] = [];
  for (let column = name.from; column <= name.to; column += 1) {
    const sample = firstText(view, from, column);
    if (sample !== "") filled.push({ column, sample });
  }
  const spans = filled.map(({ column }) => ({ from: column, to: column }));
  const last = spans.at(-1);
  const [first, second] = spans;
  if (!last || !first || !second) return { level1: null, level2: null, fallbackName: null, name };
  if (spans.length >= 3) return { level1: first, level2: second, fallbackName: null, name: { ...last } };
  const isLevel1 = LEVEL1.test(plainText(filled[0]?.sample ?? ""));
  return { level1: isLevel1 ? first : null, level2: isLevel1 ? null : first, fallbackName: null, name: last };
}

/** 三级指标 over two columns: the inner names the indicator where both are filled in one row. */
export function parted(view: View, from: number, name: Span): { readonly name: Span; readonly outer: Span | null } {
  if (name.from === name.to) return { name, outer: null };
  for (let row = from; row < Math.min(view.rowCount, from + SAMPLE); row += 1) {
    const inner = view.text(row, name.to);
    if (inner !== "" && view.text(row, name.from) !== "") {
      return { name: { from: name.to, to: name.to }, outer: { from: name.from, to: name.to - 1 } };
    }
  }
  return { name, outer: null };
}

function firstText(view: View, from: number, column: number): string {
  for (let row = from; row < Math.min(view.rowCount, from + SAMPLE); row += 1) {
    const text = view.text(row, column);
    if (text !== "") return text;
  }
  return "";
}
