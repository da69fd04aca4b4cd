import { lazy, Suspense } from "react";
import { hostFailureText } from "../../../../wording/hostFailures";
import { shownForm } from "../../state/shownForm";
import { usePane, usePaneState, useTexts } from "../../state/usePane";
import { CompositeTable } from "./CompositeTable";
import { ExecutionFacts } from "./ExecutionFacts";
import { FindingCounts } from "./FindingCounts";
import { FormActions } from "./FormActions";
import { TotalScore } from "./TotalScore";
import type { FormResult } from "../../../../evaluation/result";
import { ChevronIcon } from "../../shell/icons";
import { builtinProfile } from "../../../../evaluation/rules/builtin/builtin";
import type { PaneState } from "../../state/paneState";

const reasons = { asked: "profileAsked", workbook: "profileWorkbook", fit: "profileFit" } as const;

/** Which rules the scores follow and why these; leads to the rules. */
function ProfileLine({ form }: { readonly form: FormResult }) {
  const { show } = usePane();
  const texts = useTexts();
  const name = usePaneState((state) => profileName(state, form.profile));
  return (
    <button type="button" className="p-line" onClick={() => show("rules")}>
      <span>
        <span className="p-quiet">{texts.profile}</span>
        <br />
        {name}
        <span className="p-quiet"> · {texts[reasons[form.profileReason]]}</span>
      </span>
      <ChevronIcon />
    </button>
  );
}

/** A profile's name in the pane's language; its id where it is not known. */
function profileName({ opened, locale }: PaneState, id: string): string {
  const saved = opened?.settings.profile ?? null;
  const profile = saved?.id === id ? saved : builtinProfile(id);
  return profile?.name[locale] ?? id;
}

const Doubts = lazy(async () => ({
  default: (await import(/* webpackChunkName: "doubts" */ "./Doubts")).Doubts,
}));
const NoForm = lazy(() => import(/* webpackChunkName: "no-form" */ "./NoForm"));

/** 概览: what the form comes to, and where to look next. */
export function Overview() {
  const { read } = usePane();
  const form = usePaneState(shownForm);
  const failure = usePaneState((state) => state.failure);
  const opened = usePaneState((state) => state.opened !== null);
  const locale = usePaneState((state) => state.locale);
  const texts = useTexts();
  if (failure !== null && !opened)
    return (
      <div className="p-empty" role="alert">
        <p>{hostFailureText(failure.code, failure.detail, locale)}</p>
        <button type="button" className="p-button" onClick={() => void read()}>
          {texts.retry}
        </button>
      </div>
    );
  if (!opened) return <Pending />;
  if (form === null) return <NoForm />;
  return (
    <>
      <Suspense fallback={null}>{form.doubts.length > 0 && <Doubts form={form} />}</Suspense>
      <TotalScore form={form} />
      <FindingCounts form={form} />
      <CompositeTable rows={form.composite} />
      <ExecutionFacts execution={form.execution} />
      <ProfileLine form={form} />
      <FormActions />
    </>
  );
}

/** The overview's outline, as the page's skeleton drew it, until the workbook is read for the first time. */
function Pending() {
  const { reading } = useTexts();
  return (
    <>
      <p className="p-quiet" role="status">
        {reading}
      </p>
      <div className="sk-figures">
        <span className="sk-block sk-total" />
        <span className="sk-block sk-grade" />
      </div>
      <div className="sk-table">
        {[1, 2, 3, 4].map((row) => (
          <div key={row} className="sk-row">
            <span className="sk-block" />
            <span className="sk-rate" />
            <span className="sk-block" />
          </div>
        ))}
      </div>
    </>
  );
}
