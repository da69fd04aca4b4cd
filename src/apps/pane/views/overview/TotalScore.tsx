import type { FormResult } from "../../../../evaluation/result";
import { gradeName } from "../../../../wording/gradeNames";
import { compositionText } from "../../../../wording/composition";
import { totalWords } from "../../show/total";
import { usePaneState, useTexts } from "../../state/usePane";

/** The total, the grade, and how far the claimed total is from it; drawn like `skeleton/drawResult.ts` draws it first. */
export function TotalScore({ form }: { readonly form: FormResult }) {
  const texts = useTexts();
  const locale = usePaneState((state) => state.locale);
  const composition = compositionText(form, locale);
  const words = totalWords(form, texts);
  if (words === null) return <p className="p-notice p-waiting">{texts.notScored}</p>;
  return (
    <section className="p-total" aria-label={texts.totalScore}>
      <p className="p-total-line">
        <span className="p-total-number">{words.total}</span>
        <span>{texts.points}</span>
        {form.grade !== "" && (
          <span className="p-grade" title={texts.grade}>
            <span className="p-hidden">{texts.grade}</span> {gradeName(form.grade, locale)}
          </span>
        )}
      </p>
      {composition !== "" && <p className="p-quiet p-composition">{composition}</p>}
      <p className="p-quiet">
        {words.outOf}
        {words.claimed !== null && (
          <>
            {words.claimed.said}
            <strong>{words.claimed.difference}</strong>
          </>
        )}
      </p>
    </section>
  );
}
