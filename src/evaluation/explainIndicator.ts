import type { ExplanationTexts } from "../wording/explanations";
import { explain, ground, noted } from "./explain";
import type { Rational } from "../value/exact/rational";
import type { Rules } from "./rules/rules";
import type { ScoredIndicator } from "./scoring/score";
import { percentText, WrittenNumbers, type SentenceNumbers } from "./writtenNumbers";

/** The explanation of a form's row: its own, or how the rows of a merged score were scored together. */
export function explainIndicator(indicator: ScoredIndicator, rules: Rules, texts: ExplanationTexts): string {
  const { unit, assessment, target, actual, claimed, leads } = indicator;
  const alone = unit.members.length === 1;
  const explained = {
    target,
    actual,
    assessment,
    weight: alone ? unit.weight.value : null,
    points: alone ? unit.points : null,
    claimed,
    leftOut: unit.leftOut,
  };
  if (assessment.basis === "parts") return explainWhole(indicator, texts) + weightNote(indicator, texts);
  if (alone) return explain(explained, rules, texts) + weightNote(indicator, texts);
  const own = new WrittenNumbers(
    numbersOf(indicator, assessment.completion, "", { a: assessment.a, b: assessment.b, bounds: assessment.bounds }),
  );
  const beginning = ground(explained, rules, texts, own) + texts.comma;
  const first = unit.members[0]?.row.row ?? 0;
  if (!leads) return beginning + texts.member(new WrittenNumbers(numbersOf(indicator, null, String(first))));
  const rows = unit.members
    .slice(1)
    .map(({ row }) => row.row)
    .join(texts.enumeration);
  const mean = new WrittenNumbers(numbersOf(indicator, unit.bounds.low, rows));
  const together = unit.points?.standing === "rule" ? texts.group(mean) : texts.groupHand(mean);
  return beginning + together + weightNote(indicator, texts);
}

/** 由其下各项计分：小麦 100%、玉米 90%，平均完成 95%，10 分 × 95% = 9.5 分. */
function explainWhole(indicator: ScoredIndicator, texts: ExplanationTexts): string {
  const { unit } = indicator;
  const parts = unit.members.slice(1).map(({ row, assessment: { completion, bounds } }) => {
    if (completion !== null) return `${row.name.text} ${percentText(completion)}`;
    return `${row.name.text} ${percentText(bounds.high)}–${percentText(bounds.low)}`;
  });
  const told = new WrittenNumbers(numbersOf(indicator, unit.bounds.low, parts.join(texts.enumeration)));
  if (unit.weight.value === null || unit.points === null)
    return texts.partsAlone(told) + texts.comma + texts.noWeight(told);
  return unit.points.standing === "rule" ? texts.parts(told) : texts.partsHand(told);
}

const numbersOf = (
  { unit }: ScoredIndicator,
  rate: Rational | null,
  rows: string,
  own: Pick<SentenceNumbers, "a" | "b" | "bounds"> = { a: null, b: null, bounds: null },
): SentenceNumbers => ({
  ...own,
  rate,
  weight: unit.weight.value,
  score: unit.points?.score ?? null,
  claimed: unit.claimed,
  rows,
});

/** Says of a weight that is not printed where it comes from. */
function weightNote(indicator: ScoredIndicator, texts: ExplanationTexts): string {
  const { source, isRest } = indicator.unit.weight;
  if (source !== "inferred" && source !== "heading") return "";
  const n = new WrittenNumbers(numbersOf(indicator, null, ""));
  return noted(
    texts[source === "inferred" ? "inferredWeight" : isRest === true ? "restWeight" : "headingWeight"](n),
    texts,
  );
}
