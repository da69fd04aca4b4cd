import type { FormResult, IndicatorResult } from "../evaluation/result";
import { reportSentences as texts } from "../wording/reportSentences";
import { gap, paragraph, type Paragraph } from "./report";
import { levelName, nameOf, number, percent, readable } from "./readable";
import { textHash } from "../value/textHash";

/** How an indicator came out, for the report. */
export type Outcome = "met" | "missed" | "lessened" | "uncounted";

/**
 * Whether a goal was met. `missed`: less than the target, late or without an actual value; `lessened`: nothing measurable
 * was missed, and yet points are; `uncounted`: not applicable, or neither target nor actual.
 */
export function outcomeOf(row: IndicatorResult, form: FormResult): Outcome {
  if (row.leftOut) return "uncounted";
  if (isBlank(row.target) && isBlank(row.actual) && row.weight === null && row.sharedWith === null) return "uncounted";
  const has = (code: string): boolean => form.findings.some((one) => one.row === row.row && one.code === code);
  if (has("late") || has("missing-actual") || isBlank(row.actual)) return "missed";
  if (row.completion !== null) return row.completion < 1 ? "missed" : "met";
  if (row.weight === null || row.score === null || row.score >= row.weight) return "met";
  return "lessened";
}

const isBlank = (text: string): boolean => /^[\s/／—–-]*$/.test(text);

/** Words and no amount: quoted in a sentence. */
const isWords = (text: string): boolean => !/^[≥≤<>=＝]?\s*[\d一二三四五六七八九十百上近约]/.test(text);

/** The goals that were reached, by level 1, each with its actual value and what it was planned to be. */
export function metGoals(form: FormResult): readonly Paragraph[] {
  const met = form.indicators.filter((row) => outcomeOf(row, form) === "met");
  const groups = new Map<string, Map<string, string[]>>();
  for (const row of met) {
    const first = levelName(row.path.length > 1 ? (row.path[0] ?? "") : "");
    const second = levelName(row.path.length > 2 ? (row.path[1] ?? "") : "");
    const inside = groups.get(first) ?? new Map<string, string[]>();
    groups.set(first, inside.set(second, [...(inside.get(second) ?? []), metSentence(row)]));
  }
  const told = [...groups].map(([first, inside]) => {
    const parts = [...inside].map(([second, items]) => `${second === "" ? "" : `${second}：`}${items.join("，")}`);
    return paragraph(
      `met-${textHash(first)}`,
      `${first === "" ? "" : texts.inLevel({ level: first })}${parts.join("；")}。`,
    );
  });
  const counted = form.indicators.filter((row) => outcomeOf(row, form) !== "uncounted").length;
  const end =
    met.length === 0
      ? texts.noneMet({})
      : met.length === counted
        ? texts.allMet({ count: met.length })
        : texts.met({ count: met.length });
  return [...told, paragraph("met-count", end)];
}

function metSentence(row: IndicatorResult): string {
  const [target, actual] = [readable(row.target), readable(row.actual)];
  const over = row.direction === "higher" && row.completion !== null && row.completion > 1;
  const plan =
    isBlank(target) || target === actual
      ? []
      : [isWords(target) ? texts.wordsPlan({ target }) : texts.plan({ target })];
  const more = over && row.completion !== null ? [texts.over({ rate: percent(row.completion) })] : [];
  const aside = [...plan, ...more].join("，");
  const name = nameOf(row);
  // a name that says it all is not said twice
  const done = name.endsWith(actual) ? "" : isWords(actual) ? `：${actual}` : actual;
  return `${name}${done}${aside === "" ? "" : `（${aside}）`}`;
}

/** Every goal that was missed or lost points: name, plan, actual and the reason that the form gives. */
export function missedGoals(form: FormResult): readonly Paragraph[] {
  const rows = form.indicators.filter((row) => ["missed", "lessened"].includes(outcomeOf(row, form)));
  if (rows.length === 0) return [paragraph("missed-none", texts.noneMissed({}))];
  return rows.map((row, at) => {
    const number = rows.length === 1 ? "" : `（${at + 1}）`;
    const cell = row.cells.reason ?? row.cells.name;
    return paragraph(`missed-${textHash(row.path.join("/"))}`, `${number}${missedSentence(row, form)}`, { cell });
  });
}

function missedSentence(row: IndicatorResult, form: FormResult): string {
  const name = nameOf(row);
  const target = readable(row.target);
  const actual = readable(row.actual);
  const plan = isBlank(target)
    ? texts.noPlan({})
    : isWords(target)
      ? texts.wordsPlan({ target })
      : texts.plan({ target });
  const done = isBlank(actual)
    ? texts.noActual({})
    : isWords(actual)
      ? texts.wordsActual({ actual })
      : texts.actual({ actual });
  // what is to be as little as possible has no completion in words
  const rate =
    row.completion === null || row.direction === "lower" ? "" : texts.completion({ rate: percent(row.completion) });
  const { score, weight } = row;
  const others = form.indicators.filter(({ sharedWith }) => sharedWith === row.row).map(nameOf);
  const points = score === null || weight === null ? "" : { score: number(score), weight: number(weight) };
  const scored =
    points === ""
      ? ""
      : others.length === 0
        ? texts.points(points)
        : texts.sharedPoints({ ...points, others: others.map((other) => `“${other}”`).join("、") });
  const reason = readable(row.reason);
  const why = isBlank(reason) ? gap(texts.askReason({ name })) : reason;
  return `${texts.missed({ name, plan, actual: done })}${rate}${scored}。${texts.because({ why })}`;
}
