import type { CommandId } from "../../../ribbon/commandIds";
import { mappingOf } from "../../../../workflow/settings/workbookSettings";
import { usePane, usePaneState, useTexts, useCommandNames } from "../../state/usePane";

const onTheForm: readonly CommandId[] = ["writeBackScores", "markWeakIndicators", "undoLastWrite"];
const onTheSummary: readonly CommandId[] = ["fixScores", "relinkScores"];

/** What changes the form itself or the scores on its summary, and the small print of the pane. */
export function FormActions() {
  const { host, run, show, setAutomatic } = usePane();
  const texts = useTexts();
  const summary = usePaneState((state) => state.summary);
  const mapped = usePaneState(
    ({ opened, sheet }) => opened !== null && mappingOf(opened.settings, sheet) !== undefined,
  );
  const automatic = usePaneState((state) => state.automatic);
  return (
    <>
      <CommandRow title={texts.formActions} commands={onTheForm} />
      {summary && <CommandRow title={texts.summaryScores} commands={onTheSummary} hint={texts.summaryScoresHint} />}
      <div className="p-small">
        {host.changes && (
          <label>
            <input type="checkbox" checked={automatic} onChange={({ target }) => setAutomatic(target.checked)} />
            {texts.automatic}
          </label>
        )}
        {(mapped || !host.changes) && (
          <button type="button" className="p-link" onClick={() => show("mapping")}>
            {texts.mapping}
          </button>
        )}
        {host.offers("showHelp") && (
          <>
            <button type="button" className="p-link" onClick={() => void run("showHelp")}>
              {texts.help}
            </button>
            <button type="button" className="p-link" onClick={() => show("diagnostics")}>
              {texts.diagnostics}
            </button>
          </>
        )}
      </div>
    </>
  );
}

interface Props {
  readonly title: string;
  readonly commands: readonly CommandId[];
  readonly hint?: string;
}

/** Commands side by side under a heading. */
function CommandRow({ title, commands, hint }: Props) {
  const { host, run } = usePane();
  const names = useCommandNames();
  const busy = usePaneState(({ work }) => work !== null);
  const offered = commands.filter(host.offers);
  if (offered.length === 0) return null;
  return (
    <section className="p-section" aria-label={title}>
      <h2>{title}</h2>
      <div className="p-row">
        {offered.map((id) => (
          <button key={id} type="button" className="p-button" aria-disabled={busy} onClick={() => void run(id)}>
            {names[id]}
          </button>
        ))}
      </div>
      {hint !== undefined && <p className="p-quiet p-hint">{hint}</p>}
    </section>
  );
}
