import { bootTexts } from "../../../wording/bootTexts";
import type { Locale } from "../../../wording/locale";
import type { OfficeState } from "./officeReady";

/** Said in the place of the pane while Excel cannot be reached. */
export function BootProblem({
  state,
  locale,
}: {
  readonly state: Exclude<OfficeState, "ready">;
  readonly locale: Locale;
}) {
  const texts = bootTexts[locale];
  return (
    <main className="p-pane p-noform" role="alert">
      <h1>{texts[`${state}Title`]}</h1>
      <p>{texts[state]}</p>
      <button type="button" className="p-primary" onClick={() => window.location.reload()}>
        {texts.retry}
      </button>
    </main>
  );
}
