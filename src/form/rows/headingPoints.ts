import { plainText } from "../../value/plainText";

const IN_BRACKETS = /[([【](?:[^()[\]【】]*?[^\d.])?(\d{1,3}(?:\.\d+)?)分(?:[*×x]?执行率)?[)\]】]/;
const BARE_BRACKETS = /[([【](\d{1,3}(?:\.\d+)?)%?[)\]】]$/;
const AT_THE_END = /[^\d.](\d{1,3}(?:\.\d+)?)分$/;

/**
 * The points printed in a heading, an exact decimal text: 产出指标(50分), 产出指标(50), 产出指标 50分. Null where the
 * heading prints none.
 */
export function headingPoints(text: string): string | null {
  if (!/\d|[０-９]/.test(text)) return null;
  const plain = plainText(text);
  const found = IN_BRACKETS.exec(plain) ?? BARE_BRACKETS.exec(plain) ?? AT_THE_END.exec(plain);
  const points = found?.[1];
  return points !== undefined && Number(points) > 0 && Number(points) <= 1000 ? points : null;
}

/** A heading without its points: 年度绩效目标1（40分） is 年度绩效目标1. */
export function withoutPoints(text: string): string {
  return plainText(text)
    .replace(/[([【][^()[\]【】]*\d分?%?[)\]】]$/, "")
    .replace(/(?<=[^\d.])\d{1,3}(?:\.\d+)?分$/, "");
}
