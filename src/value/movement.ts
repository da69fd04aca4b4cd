import type { Movement } from "./value";

/** 下降3%, but not 下降至3%, which says a level. */
const fell = /(?:下降|降低|减少|压减|压降|缩减|缩短|下浮|回落|负增长)(?:了|率|幅度?|比例|不少于|达到?)*$/;
const rose = /(?:增长|增加|提高|提升|上升|上涨|增幅|增速)(?:了|率|幅度?|比例|不少于|达到?)*$/;

/** Which way an amount moved, by the words before it: 较上年下降3% is down. Null where they tell a level. */
export function movementIn(words: string): Movement | null {
  if (words === "") return null;
  return fell.test(words) ? "down" : rose.test(words) ? "up" : null;
}

/** Which way an indicator of this name moves: 事故下降率 down, 收入增长率 up; null for the others. */
export function movementOfName(name: string): Movement | null {
  if (!/[降减缩约增提升]/.test(name)) return null;
  if (/(?:下降|降低|减少|压减|压降|缩减|节约|降)(?:率|幅度?|比例)|(?:下降|降低|减少|压减)[数量值额]?$/.test(name))
    return "down";
  const up = /(?:增长|增加|提高|提升|上升|增)(?:率|幅度?|速|比例)|(?:增长|增加|提高|提升|上升)[数量值额]?$/;
  return up.test(name) ? "up" : null;
}
