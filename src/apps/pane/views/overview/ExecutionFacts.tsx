import type { ExecutionResult } from "../../../../evaluation/result";
import { insertValues } from "../../../../wording/insertValues";
import { amount, percent, points } from "../../show/numbers";
import { useTexts } from "../../state/usePane";

const none = "—";

/** 预算执行情况 in its amounts, rate and score. */
export function ExecutionFacts({ execution }: { readonly execution: ExecutionResult | null }) {
  const texts = useTexts();
  if (execution === null) return <p className="p-quiet p-section">{texts.noExecution}</p>;
  const { initial, adjusted, spent, unit, rate, score, weight, explanation } = execution;
  const money = (value: number | null) => (value === null ? none : amount(value));
  const scored = score === null || weight === null;
  const facts: readonly (readonly [string, string])[] = [
    [texts.initial, money(initial)],
    [texts.adjusted, money(adjusted)],
    [texts.spent, money(spent)],
    [texts.executionRate, rate === null ? none : percent(rate)],
    [
      texts.executionScore,
      scored ? none : insertValues(texts.scoreOf, { score: points(score), weight: points(weight) }),
    ],
  ];
  return (
    <section className="p-section">
      <h2>
        {texts.execution}
        {unit !== "" && <span className="p-quiet">（{unit}）</span>}
      </h2>
      <dl className="p-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="p-quiet">{explanation}</p>
    </section>
  );
}
