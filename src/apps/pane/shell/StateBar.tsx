import { insertValues } from "../../../wording/insertValues";
import { useCommandNames, usePane, usePaneState, useTexts } from "../state/usePane";

/** What is going on: a command that takes long, Excel that lets wait, a result gone stale. */
export function StateBar() {
  const { read } = usePane();
  // While the person is asked, nothing but the answer is waited for.
  const work = usePaneState((state) => (state.question === null ? state.work : null));
  const waiting = usePaneState((state) => state.waiting);
  const stale = usePaneState((state) => state.stale && !state.automatic);
  const texts = useTexts();
  const names = useCommandNames();
  const working = work?.slow ? insertValues(texts.working, { command: names[work.command] }) : "";
  return (
    <div role="status" className="p-state">
      {working !== "" && (
        <>
          <progress className="p-progress" aria-label={working} />
          <p className="p-quiet">{working}</p>
        </>
      )}
      {waiting && <p className="p-notice p-waiting">{texts.waiting}</p>}
      {stale && (
        <p className="p-notice p-waiting">
          {texts.stale}
          <button type="button" className="p-link" onClick={() => void read()}>
            {texts.recalculate}
          </button>
        </p>
      )}
    </div>
  );
}
