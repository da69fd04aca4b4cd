import type { NotAForm, NotAFormCause } from "../../../../form/header/recognition";
import { columnRoles } from "../../../../wording/columnRoles";
import { insertValues } from "../../../../wording/insertValues";
import { causeHere, notAFormHere } from "../../state/shownForm";
import { paneNoForm } from "../../../../wording/paneNoForm";
import { usePane, usePaneState, useTexts } from "../../state/usePane";

const causes = {
  empty: "causeEmpty",
  summary: "causeSummary",
  "no-outcome": "causeNoOutcome",
  "no-target": "causeNoTarget",
  "no-header": "causeNoHeader",
} as const satisfies Record<NotAFormCause, string>;

/** What was looked for, what came nearest, and three ways on. */
export default function NoForm() {
  const { host, run, show } = usePane();
  const common = useTexts();
  const texts = paneNoForm[usePaneState(({ locale }) => locale)];
  const sheet = usePaneState((state) => state.sheet);
  const why = usePaneState(notAFormHere);
  const elsewhere = usePaneState(({ opened }) => (opened?.result.forms.length ?? 0) > 0);
  const busy = usePaneState(({ work }) => work !== null);
  const cause = causes[usePaneState(causeHere)];
  return (
    <div className="p-noform">
      <h2>{elsewhere ? insertValues(texts.noFormHere, { sheet }) : texts.noFormTitle}</h2>
      <p>{insertValues(texts[cause], { sheet })}</p>
      {why?.nearest && <Nearest why={why} />}
      <p className="p-quiet">{elsewhere ? texts.otherForms : texts.lookedFor}</p>
      <div className="p-ways">
        {host.offers("insertSample") && (
          <>
            <button
              type="button"
              className={elsewhere ? "p-button" : "p-primary"}
              aria-disabled={busy}
              onClick={() => void run("insertSample")}
            >
              {texts.insertSample}
            </button>
            <p className="p-quiet">{texts.insertSampleHint}</p>
          </>
        )}
        {why !== null && why.cause !== "empty" && why.cause !== "summary" && (
          <>
            <button type="button" className="p-button" onClick={() => show("mapping")}>
              {texts.mapByHand}
            </button>
            <p className="p-quiet">{texts.mapByHandHint}</p>
          </>
        )}
      </div>
      {host.offers("showHelp") && (
        <div className="p-small">
          <button type="button" className="p-link" onClick={() => void run("showHelp")}>
            {common.help}
          </button>
          <button type="button" className="p-link" onClick={() => show("diagnostics")}>
            {common.diagnostics}
          </button>
        </div>
      )}
    </div>
  );
}

function Nearest({ why: { nearest } }: { readonly why: NotAForm }) {
  const locale = usePaneState((state) => state.locale);
  const { listSeparator } = useTexts();
  const texts = paneNoForm[locale];
  const roles = columnRoles[locale];
  if (nearest === null) return null;
  const words = (list: readonly (keyof typeof roles)[]) =>
    list.map((role) => roles[role]).join(listSeparator) || texts.nothingFound;
  const text = nearest.missing.length === 0 ? texts.nearestAlmost : texts.nearest;
  return (
    <p>{insertValues(text, { row: nearest.row, found: words(nearest.found), missing: words(nearest.missing) })}</p>
  );
}
