import { knownPrefix, takeMagnitude } from "./unit";

/** 1. 1、 (1) before words: the numbering of a list, not an amount. */
const numbering = /(?<=^|[;。,])(?:\(?\d{1,2}\)|\d{1,2}[.、])(?=[^\d%‰])/g;
const asOf =
  /^截[至止]?(?:到|目前)?(?:(?:20\d\d年)?(?:度)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:年?底|末|前)?)[,、:]?(?=.*\d)/;
const closed = /^([^()]*\d[^()]*)\(([^()]*)\)[。.]?$/;
/** What a bracket may add to an amount without being one: a date, a basis, a part, what was planned. */
const remark = /^(?:截|含|目标|计划|应|其中|原|较|比|同比|环比|去年|上年|分母|分子|共|按|20\d\d年|\d+\/\d+$)/;

/** 20个，比上年增加5个: the first is the matter. */
const comparison = /^([^,;。]*\d[^,;。]*)[,;。](?:比|较|同比|环比|其中|超额|超出|超过|高于|低于|目标|计划).*$/;
/** 计划3个，实际完成4个: the second is. */
const planned = /^(?:预算|目标|计划|任务|应|原)[^,;。]*\d[^,;。]*[,;。]((?:实际|已|现|完成)[^,;。]*\d[^,;。]*)$/;

/** Leaves out list numbers and the date that figures are as of (截至12月底). */
export const withoutNumbering = (text: string): string => text.replace(numbering, "").replace(asOf, "");

/**
 * Leaves out what only remarks on an amount, a comparison behind it or a bracket: 0次(无), 98.5%(截至12月底), 350人(其中女120人). A unit in
 * brackets belongs to its bare number: 5(万元). Two amounts, 19处(22637.6平方米), stay as they are.
 */
export function withoutAside(whole: string): string {
  const text = /[,;。]./.test(whole) ? ((planned.exec(whole) ?? comparison.exec(whole))?.[1] ?? whole) : whole;
  if (!text.endsWith(")") && !text.endsWith(")。")) return text;
  const match = closed.exec(text);
  if (!match) return text;
  const [, body = "", inner = ""] = match;
  if (/\d$/.test(body) && isUnit(inner)) return body + inner;
  return /\d/.test(inner) && !remark.test(inner) ? text : body;
}

function isUnit(text: string): boolean {
  const rest = text.slice(takeMagnitude(text).text.length);
  return text !== "" && knownPrefix(rest) === rest;
}
