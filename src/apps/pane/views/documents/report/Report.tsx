import { useMemo } from "react";
import type { FormResult } from "../../../../../evaluation/result";
import { passagesOf } from "../../../../../report/report";
import { reportOf } from "../../../../../report/reportOf";
import { insertValues } from "../../../../../wording/insertValues";
import { paneReport } from "../../../../../wording/paneReport";
import { shownForm } from "../../../state/shownForm";
import { usePaneState } from "../../../state/usePane";
import { useKeptPassages } from "./keptPassages";
import { Gaps } from "./Gaps";
import { Preview } from "./Preview";
import { ReportFile } from "./ReportFile";
import { TakeBack } from "./TakeBack";

/** 自评报告（摘要版） of the form in front: its gaps, its text, and the way to a document and back. */
export function Report() {
  const form = usePaneState(shownForm);
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  return (
    <section aria-labelledby="report-heading">
      <h2 id="report-heading">{texts.heading}</h2>
      <p className="p-quiet">{texts.intro}</p>
      {form === null ? <p className="p-quiet p-pending">{texts.noForm}</p> : <ReportOf form={form} />}
    </section>
  );
}

function ReportOf({ form }: { readonly form: FormResult }) {
  const texts = paneReport[usePaneState(({ locale }) => locale)];
  const kept = useKeptPassages(form);
  const report = useMemo(() => reportOf(form, kept.passages), [form, kept.passages]);
  if (kept.state === "reading") return <p className="p-quiet p-pending">{texts.reading}</p>;
  const passages = passagesOf(report);
  return (
    <>
      {kept.state === "broken" && <p role="alert">{texts.broken}</p>}
      {report.errors > 0 && <p className="p-quiet">{insertValues(texts.errors, { count: report.errors })}</p>}
      <ReportFile report={report} sheet={form.sheet} />
      <TakeBack report={report} kept={kept} />
      <Gaps key={passages.map(({ text }) => text).join()} sheet={form.sheet} report={report} kept={kept} />
      <Preview report={report} kept={kept} />
    </>
  );
}
