import type { Root } from "react-dom/client";
import { hostLocale } from "../host/hostLocale";
import { removeSkeleton } from "../skeleton/removeSkeleton";
import type { OfficeState } from "./officeReady";
import { bootTexts } from "../../../wording/bootTexts";
import type { Locale } from "../../../wording/locale";

/** Says in the skeleton's place why the pane cannot begin. */
export function showProblem(root: Root, state: Exclude<OfficeState, "ready">): void {
  removeSkeleton();
  document.documentElement.dataset.theme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.render(<BootProblem state={state} locale={hostLocale(undefined)} />);
}

/** Said in the place of the pane while Excel cannot be reached. */
function BootProblem({ state, locale }: { readonly state: Exclude<OfficeState, "ready">; readonly locale: Locale }) {
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
