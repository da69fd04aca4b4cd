import type { IndicatorResult } from "../evaluation/result";

/** Marks, numbering and a template's own placeholder around a name: ★, 指标1：, (≥**人). */
const marks = /^[★☆▲*※\s]*(?:指标\s*\d+\s*[:：.、．]?|\d+\s*[.、．)）]|[（(]\d+[)）])?\s*/;
const unfilled = /[（(][^（）()]*\*{2,}[^（）()]*[）)]|[≥≤<>＞＜]?\*{2,}\S?$/g;
const points = /[（(]\s*\d+(?:\.\d+)?\s*分?\s*[）)]$/;

/** A printed text as it reads in a sentence: on one line, without a mark at its end. */
export const readable = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, "")
    .replace(/>=|＞=/g, "≥")
    .replace(/<=|＜=/g, "≤")
    .replace(/[。；;，,、\s]+$/, "")
    .trim();

/** The same of an indicator's name or target, without the form's own marks. */
export const unmarked = (text: string): string => readable(text.replace(marks, "").replace(unfilled, ""));

/** 数量指标 of `数量指标（20分）`. */
export const levelName = (text: string): string => unmarked(text).replace(points, "");

export const nameOf = ({ path }: IndicatorResult): string => unmarked(path.at(-1) ?? "") || (path.at(-1) ?? "");

export const percent = (rate: number): string => `${(rate * 100).toFixed(2)}%`;

/** Points and amounts as the sheet shows them. */
export const number = (value: number): string => String(Number(value.toFixed(6)));
