import { insertValues } from "../../../wording/insertValues";
import { useCommandNames, usePane, usePaneState, useTexts } from "../state/usePane";
import { CheckIcon, CloseIcon, severityIcons } from "./icons";
import { shownForm } from "../state/shownForm";

const icons = {
  done: CheckIcon,
  refused: severityIcons.warning,
  failed: severityIcons.error,
  waiting: severityIcons.info,
} as const;

/** What was done, or why not; the way back, where there is one. */
export function NoticeBar() {
  const { say } = usePane();
  const notice = usePaneState((state) => state.notice);
  const texts = useTexts();
  const Icon = notice && icons[notice.tone];
  return (
    <div role={notice?.tone === "failed" ? "alert" : "status"}>
      {notice && Icon && (
        <div className={`p-notice p-${notice.tone}`}>
          <Icon />
          <p>{notice.message}</p>
          {notice.undo && (
            <button type="button" className="p-link" onClick={notice.undo}>
              {texts.undo}
            </button>
          )}
          <button type="button" className="p-tool" aria-label={texts.close} onClick={() => say(null)}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}

/** What is going on: a command that takes long, Excel that lets wait, a result gone stale. */
export function StateBar() {
  const { read, run } = usePane();
  // While the person is asked, nothing but the answer is waited for.
  const work = usePaneState((state) => (state.question === null ? state.work : null));
  const waiting = usePaneState((state) => state.waiting);
  const stale = usePaneState((state) => state.stale && !state.automatic);
  const outdated = usePaneState((state) => state.outdated && state.work === null);
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
      {outdated && (
        <p className="p-notice p-waiting">
          {texts.outdated}
          <button type="button" className="p-link" onClick={() => void run("generateSummary")}>
            {texts.regenerate}
          </button>
        </p>
      )}
    </div>
  );
}

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
