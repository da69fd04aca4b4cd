import { usePane, usePaneState, useTexts } from "../../state/usePane";

const onTheForm = ["writeBackScores", "markWeakIndicators", "undoLastWrite"] as const;

/** What changes the form itself, and the small print of the pane. */
export function FormActions() {
  const { run, show, setAutomatic } = usePane();
  const texts = useTexts();
  const busy = usePaneState(({ work }) => work !== null);
  const automatic = usePaneState((state) => state.automatic);
  return (
    <>
      <section className="p-section" aria-label={texts.formActions}>
        <h2>{texts.formActions}</h2>
        <div className="p-row">
          {onTheForm.map((id) => (
            <button key={id} type="button" className="p-button" aria-disabled={busy} onClick={() => void run(id)}>
              {texts[id]}
            </button>
          ))}
        </div>
      </section>
      <div className="p-small">
        <label>
          <input type="checkbox" checked={automatic} onChange={({ target }) => setAutomatic(target.checked)} />
          {texts.automatic}
        </label>
        <button type="button" className="p-link" onClick={() => void run("showHelp")}>
          {texts.help}
        </button>
        <button type="button" className="p-link" onClick={() => show("diagnostics")}>
          {texts.diagnostics}
        </button>
      </div>
    </>
  );
}
