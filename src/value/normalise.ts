/** Spellings of one operator, box-drawing and ASCII forms included, in the order they are replaced. */
const operatorSpellings: readonly (readonly [RegExp, string])[] = [
  [/≮|[≧⩾≥](?:=)?|[>﹥〉]\s*[=═]|=\s*>/g, "≥"],
  [/≯|[≦⩽≤](?:=)?|[<﹤〈]\s*[=═]|=\s*</g, "≤"],
  [/[═＝]|==/g, "="],
  [/[﹥〉]/g, ">"],
  [/[﹤〈]/g, "<"],
];

/** Letters that write an area or a volume, where a digit or a magnitude goes before. */
const squareUnits: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\d万亿/])\s*km2(?![a-z\d])/gi, "平方公里"],
  [/(?<=[\d万亿/])\s*hm2(?![a-z\d])/gi, "公顷"],
  [/(?<=[\d万亿/])\s*m2(?![a-z\d])/gi, "平方米"],
  [/(?<=[\d万亿/])\s*m3(?![a-z\d])/gi, "立方米"],
];

const simple = /^[\x21-\x7e\u4e00-\u9fff≥≤‰、。·]*$/;

/**
 * One spelling for what a cell may say in many: full-width forms, blanks, operators, dashes, circled numbers. What it
 * gives is for reading, not for showing.
 */
export function normalise(raw: string): string {
  let text = raw;
  if (!simple.test(text)) {
    text = text
      .replace(/[①-⑳㈠-㈩]/g, "、")
      .normalize("NFKC")
      .trim();
    // 1 200 is one number, two lines are two
    text = text.replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, "$1").replace(/(\d)\s+(?=\d)/g, "$1、");
    text = text.replace(/[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g, "");
    text = text.replace(/[−‐‑‒–—―─﹣]/g, "-").replace(/[•‧∙⋅・]/g, "·");
  }
  if (/[=═≧⩾≦⩽﹥〉﹤〈≮≯]/.test(text))
    for (const [pattern, sign] of operatorSpellings) text = text.replace(pattern, sign);
  if (/[mM][23]/.test(text)) for (const [pattern, unit] of squareUnits) text = text.replace(pattern, unit);
  return text;
}
