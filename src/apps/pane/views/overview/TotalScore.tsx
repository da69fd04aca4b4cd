import type { FormResult, CompositeRow } from "../../../../evaluation/result";
import { insertValues } from "../../../../wording/insertValues";
import { points } from "../../show/numbers";
import { gradeName } from "../../../../wording/gradeNames";
import { usePaneState, useTexts } from "../../state/usePane";
import type { PaneTexts } from "../../../../wording/paneTexts";

/** The total, the grade, and how far the claimed total is from it. */
export function TotalScore({ form }: { readonly form: FormResult }) {
  const texts = useTexts();
  const locale = usePaneState((state) => state.locale);
  const whole = closing(form);
  if (whole === null) return <p className="p-notice p-waiting">{texts.notScored}</p>;
  return (
    <section className="p-total" aria-label={texts.totalScore}>
      <p className="p-total-line">
        <span className="p-total-number">{points(form.total)}</span>
        <span>{texts.points}</span>
        {form.grade !== "" && (
          <span className="p-grade" title={texts.grade}>
            <span className="p-hidden">{texts.grade}</span> {gradeName(form.grade, locale)}
          </span>
        )}
      </p>
      <p className="p-quiet">
        {insertValues(texts.outOf, { full: points(whole.full) })}
        {form.claimedTotal !== null && (
          <>
            {" · "}
            {insertValues(texts.claimedTotal, { claimed: points(form.claimedTotal) })}
            {texts.listSeparator === "、" ? "，" : ", "}
            <strong>{differenceInWords(form.total, form.claimedTotal, texts)}</strong>
          </>
        )}
      </p>
    </section>
  );
}

/** The closing row of the composite table; null where nothing in the form is scored. */
function closing({ composite }: FormResult): CompositeRow | null {
  const last = composite.at(-1);
  return last === undefined || last.full === 0 ? null : last;
}

/** How the computed total stands to the claimed one. */
function differenceInWords(total: number, claimed: number, texts: PaneTexts): string {
  const difference = points(Math.abs(total - claimed));
  if (difference === "0") return texts.sameAsClaimed;
  return insertValues(total > claimed ? texts.higherThanClaimed : texts.lowerThanClaimed, { difference });
}
