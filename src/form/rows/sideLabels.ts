import type { PrintedCell } from "../form";
import { withoutPoints } from "./headingPoints";
import { plainText } from "../../value/plainText";

/** 年度绩效目标1, 目标二: one of several goals, each with a tree of its own. */
const NUMBERED_GOAL = /目标(?:\d+|[一二三四五六七八九十]+)(?:[::(]|$)|第[一二三四五六七八九十\d]+(?:个|项)?目标/;
const GOAL_ROW = /^(?:年度|长期|项目)?(?:总体|绩效|工作)*目标(?:\d+|[一二三四五六七八九十]+)[::]?(?:\([^()]*\))?[::]?$/;
const LABEL = /指标|目标|绩效|完成情况|自评|得分|情况|评价|产出|效益|满意度|职能|任务|\d+分/;

/** The goal that a side label names, without its points; "" where it names none. */
export function goalOf(cell: PrintedCell): string {
  const plain = plainText(cell.text);
  return NUMBERED_GOAL.test(plain) ? withoutPoints(cell.text).replace(/[::]$/, "") : "";
}

/** 年度目标2：（40分）, in a row of its own above the header of the goal's table. */
export function isGoalRow(text: string): boolean {
  return text.length <= 30 && text.includes("目标") && GOAL_ROW.test(plainText(text));
}

/** Whether a text left of the levels is a label of the rows beside it. */
export function isSideLabel(text: string): boolean {
  return text.length <= 40 && LABEL.test(plainText(text));
}
