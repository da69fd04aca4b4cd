import { lazy } from "react";
import { hostFailureText } from "../../../../wording/hostFailures";
import { shownForm } from "../../state/shownForm";
import { usePane, usePaneState, useTexts } from "../../state/usePane";
import { CompositeTable } from "./CompositeTable";
import { ExecutionFacts } from "./ExecutionFacts";
import { FindingCounts } from "./FindingCounts";
import { FormActions } from "./FormActions";
import { Pending } from "./Pending";
import { ProfileLine } from "./ProfileLine";
import { TotalScore } from "./TotalScore";

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
      <TotalScore form={form} />
      <FindingCounts findings={form.findings} />
      <CompositeTable rows={form.composite} />
      <ExecutionFacts execution={form.execution} />
      <ProfileLine form={form} />
      <FormActions />
    </>
  );
}
