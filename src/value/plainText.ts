const BLANKS = /[\s\u200b-\u200d\ufeff\u00ad]+/g;
/** Most texts hold nothing that is to be narrowed or taken out: told by a look, they cost no copy. */
const PLAIN = /^[\x21-\x7e\u4e00-\u9fff、。·]*$/;

/** A text as a reader compares it: full-width forms narrowed, every blank and line break taken out. */
export function plainText(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(BLANKS, "");
}

/**
 * A level name or an indicator name as printed, without the line breaks and the blanks that only fit it into a narrow
 * cell: `产\n出\n指\n标` is 产出指标. Blanks beside Latin letters and digits stay.
 */
export function nameText(text: string): string {
  const trimmed = text.trim();
  if (!/\s/.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[ \t\u3000\u00a0]*[\r\n\v\f\u2028\u2029]+[ \t\u3000\u00a0]*/g, "")
    .replace(/(?<=[\u3400-\u9fff（(])[ \t\u3000\u00a0]+(?=[\u3400-\u9fff）)])/g, "");
}
