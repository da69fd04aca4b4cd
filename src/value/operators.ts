import type { Operator } from "./value";

const up = "大于|高于|多于";
const down = "小于|低于|少于";
const or = "(?:或者?|及)?";
const shall = "(?:得|能|应|可|许|准|宜|要)?";

/** The operator in words, as it stands before a number. Longer wordings first, since the first that fits is taken. */
const before: readonly (readonly [string, Operator])[] = [
  [`(?:${up}|不低于|超过)?${or}等于或?(?:${up})|(?:${up})${or}等于|大等于`, "≥"],
  [`(?:${down}|不高于)?${or}等于或?(?:${down})|(?:${down})${or}等于|小等于`, "≤"],
  [`不${shall}(?:低|少|小|短)于|不下于|不(?:得)?少过|至少|最低|最少|保底|下限`, "≥"],
  [
    `不${shall}(?:超过|超出|高于|大于|多于|长于|突破|超)|未(?:超过|超出|突破)|控制在|控制到|最高|最多|至多|上限|封顶`,
    "≤",
  ],
  [`${up}|超过|优于|超`, ">"],
  [`${down}|不足|不到|不满`, "<"],
  ["(?<![约不])等于", "="],
];

const including = "\\(?(?:及|或|含|\\(含\\))?\\)?";
/** The operator in words after a number: 98%以上, 5%以内. */
const after: readonly (readonly [string, Operator])[] = [
  [`${including}(?:以上|之上|及其以上)`, "≥"],
  [`${including}(?:以下|以内|之内|之下|内)`, "≤"],
];

/** What else a cell may say that holds nothing but its operator. */
const alone: readonly (readonly [string, Operator])[] = [
  ["(?:应|须|需|要)?达到?", "≥"],
  ["控制(?:在|为)?(?:以内|之内|以下)?", "≤"],
];

/** 不低于(≥), 下限为 */
const link = "(?:为|至|到|在)?";
const beforeEnd = before.map(([words, operator]) => [new RegExp(`(?:${words})${link}$`), operator] as const);
const afterStart = after.map(([words, operator]) => [new RegExp(`^(?:${words})`), operator] as const);
const whole = [...alone, ...after, ...before].map(
  ([words, operator]) => [new RegExp(`^为?(?:${words})${link}$`), operator] as const,
);

/** 大于=95% */
const orEqual: Partial<Record<Operator, Operator>> = { ">": "≥", "<": "≤", "≥": "≥", "≤": "≤" };

export interface FoundOperator {
  readonly operator: Operator | null;
  /** What is left of the words. */
  readonly rest: string;
}

const signs = new Set<string>(["≥", "≤", ">", "<", "="]);
export const isOperatorSign = (text: string): text is Operator => signs.has(text);

const ups = new Set<Operator>(["≥", ">"]);
const downs = new Set<Operator>(["≤", "<"]);
/** Whether two operators ask for opposite things. */
export const opposes = (one: Operator, other: Operator): boolean =>
  (ups.has(one) && downs.has(other)) || (downs.has(one) && ups.has(other));

/** Takes the operator that ends `lead`, the words before a number. Signs that contradict each other (<>) are none. */
export function operatorBefore(lead: string): FoundOperator {
  let end = lead.length;
  while (end > 0 && signs.has(lead.charAt(end - 1))) end--;
  const found = end === 0 ? { operator: null, rest: "" } : wordsBefore(lead.slice(0, end));
  let { operator } = found;
  for (const sign of lead.slice(end)) {
    if (!isOperatorSign(sign)) continue;
    if (operator !== null && opposes(operator, sign)) return { operator: null, rest: lead };
    operator = sign === "=" && operator !== null ? (orEqual[operator] ?? sign) : sign;
  }
  return { operator, rest: found.rest };
}

function wordsBefore(lead: string): FoundOperator {
  for (const [pattern, operator] of beforeEnd) {
    const match = pattern.exec(lead);
    if (match) return { operator, rest: lead.slice(0, match.index) };
  }
  return { operator: wordAlone(lead), rest: wordAlone(lead) === null ? lead : "" };
}

/** Takes the operator that begins `tail`, the words after a number and its unit; any that is the whole of it: 100封顶. */
export function operatorAfter(tail: string): FoundOperator {
  if (tail === "") return { operator: null, rest: "" };
  const only = wordAlone(tail);
  if (only !== null) return { operator: only, rest: "" };
  for (const [pattern, operator] of afterStart) {
    const match = pattern.exec(tail);
    if (match) return { operator, rest: tail.slice(match[0].length) };
  }
  return { operator: null, rest: tail };
}

const longestWord = 10;

function wordAlone(text: string): Operator | null {
  if (text === "" || text.length > longestWord) return null;
  return whole.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A whole (normalised) text that is only an operator, in signs, in words or in both; null where it is none. */
export function operatorOf(text: string): Operator | null {
  const plain = text.replace(/[()[\]【】"“”'‘’]|[.…·_]{2,}/g, "").replace(/[。.…·:,、;%]+$/, "");
  const found = operatorBefore(plain);
  if (found.operator === null) return wordAlone(plain);
  if (found.rest === "") return found.operator;
  // ≥大于等于 says it twice
  const twice = operatorBefore(found.rest);
  return twice.rest === "" && twice.operator === found.operator ? found.operator : null;
}
