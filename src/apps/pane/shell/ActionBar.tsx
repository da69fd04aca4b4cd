import { shownForm } from "../state/shownForm";
import { useCommandNames, usePane, usePaneState, useTexts } from "../state/usePane";

/** The one primary action, at hand in every view of a form. */
export function ActionBar() {
  const { run } = usePane();
  const texts = useTexts();
  const names = useCommandNames();
  const busy = usePaneState(({ work }) => work !== null);
  const any = usePaneState(({ opened }) => (opened?.result.forms.length ?? 0) > 0);
  const here = usePaneState((state) => shownForm(state) !== null);
  const view = usePaneState((state) => state.view);
  if (!any || (view !== "overview" && view !== "findings" && view !== "indicators")) return null;
  return (
    <footer className="p-actions">
      <button
        type="button"
        className="p-primary"
        aria-disabled={busy}
        aria-describedby="generate-hint"
        onClick={() => void run("generateSummary")}
      >
        {names.generateSummary}
      </button>
      <p id="generate-hint" className={here ? "p-quiet" : "p-quiet p-hidden"}>
        {texts.generateHint}
      </p>
    </footer>
  );
}
