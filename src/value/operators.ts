import type { Operator } from "./value";

/** The operator in words, as it stands before a number. Longer wordings first, since the first that fits is taken. */
const before: readonly (readonly [string, Operator])[] = [
  ["(?:大于|高于|多于|不低于|超过)?(?:或者?|及)?等于或?(?:大于|高于|多于)|(?:大于|高于|多于)(?:或者?|及)?等于", "≥"],
  ["(?:小于|低于|少于|不高于)?(?:或者?|及)?等于或?(?:小于|低于|少于)|(?:小于|低于|少于)(?:或者?|及)?等于", "≤"],
  ["不(?:得|能|应|可)?(?:低|少|小|短)于|不下于|不(?:得)?少过|至少|最低|最少|保底", "≥"],
  ["不(?:得|能|应|可)?(?:超过|超出|高于|大于|多于|突破|超)|未超过|控制在|控制到|最高|最多|至多|上限", "≤"],
  ["大于|高于|多于|超过|优于|超", ">"],
  ["小于|低于|少于|不足|不到|不满", "<"],
  ["等于", "="],
];

/** The operator in words after a number: 98%以上, 5%以内. */
const after: readonly (readonly [string, Operator])[] = [
  ["\\(?(?:及|或|含|\\(含\\))?\\)?(?:以上|之上|及其以上)", "≥"],
  ["\\(?(?:及|或|含|\\(含\\))?\\)?(?:以下|以内|之内|之下|内)", "≤"],
];

const beforeEnd = before.map(([words, operator]) => [new RegExp(`(?:${words})(?:为|至|到|在)?$`), operator] as const);
const afterStart = after.map(([words, operator]) => [new RegExp(`^(?:${words})`), operator] as const);

/** 大于=95% */
const orEqual: Partial<Record<Operator, Operator>> = { ">": "≥", "<": "≤", "≥": "≥", "≤": "≤" };

export interface FoundOperator {
  readonly operator: Operator | null;
  /** What is left of the words. */
  readonly rest: string;
}

const signs = new Set<string>(["≥", "≤", ">", "<", "="]);
export const isOperatorSign = (text: string): text is Operator => signs.has(text);

/** Takes the operator that ends `lead`, the words before a number. */
export function operatorBefore(lead: string): FoundOperator {
  let end = lead.length;
  while (end > 0 && signs.has(lead.charAt(end - 1))) end--;
  const found = end === 0 ? { operator: null, rest: "" } : wordsBefore(lead.slice(0, end));
  let { operator } = found;
  for (const sign of lead.slice(end)) {
    if (isOperatorSign(sign)) operator = sign === "=" && operator !== null ? (orEqual[operator] ?? sign) : sign;
  }
  return { operator, rest: found.rest };
}

function wordsBefore(lead: string): FoundOperator {
  for (const [pattern, operator] of beforeEnd) {
    const match = pattern.exec(lead);
    if (match) return { operator, rest: lead.slice(0, match.index) };
  }
  return { operator: null, rest: lead };
}

/** Takes the operator that begins `tail`, the words after a number and its unit. */
export function operatorAfter(tail: string): FoundOperator {
  for (const [pattern, operator] of afterStart) {
    const match = pattern.exec(tail);
    if (match) return { operator, rest: tail.slice(match[0].length) };
  }
  return { operator: null, rest: tail };
}

/** A whole cell that is only an operator, in signs or words (the columns 计算符号 and 指标性质); null where it is none. */
export function operatorOf(text: string): Operator | null {
  const found = operatorBefore(text.replace(/[()]/g, ""));
  return found.operator !== null && found.rest === "" ? found.operator : null;
}
