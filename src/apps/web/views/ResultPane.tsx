import { lazy, Suspense, type ComponentType } from "react";
import { FormHead } from "../../pane/shell/FormHead";
import { NoticeBar } from "../../pane/shell/StateBar";
import { Tabs } from "../../pane/shell/Tabs";
import { useStepKeys } from "../../pane/shell/useStepKeys";
import { ViewPanel } from "../../pane/shell/ViewPanel";
import type { ViewId } from "../../pane/state/paneState";
import { usePaneState, useTexts } from "../../pane/state/usePane";
import Findings from "../../pane/views/findings/Findings";
import Indicators from "../../pane/views/indicators/Indicators";
import Mapping from "../../pane/views/mapping/Mapping";
import { Overview } from "../../pane/views/overview/Overview";
import { useDeskState, useWords } from "../desk/useDesk";

/** The pane's own views. Those over Fluent begin to run when they are first opened. 诊断信息 is about Excel. */
const views: Partial<Readonly<Record<ViewId, ComponentType>>> = {
  overview: Overview,
  findings: Findings,
  indicators: Indicators,
  mapping: Mapping,
  documents: lazy(() => import("../../pane/views/documents/Documents")),
  rules: lazy(() => import("../../pane/views/rules/Rules")),
  functions: lazy(() => import("../../pane/views/functions/FunctionList")),
};

/** The result of the file shown, in the pane's views. */
export function ResultPane() {
  const view = usePaneState((state) => state.view);
  const notes = useDeskState(({ shown }) => shown?.notes);
  const texts = useTexts();
  const words = useWords();
  const View = views[view] ?? Overview;
  useStepKeys(false);
  return (
    <main className="w-result" aria-label={words.result}>
      <FormHead />
      <div className="p-top">
        <Tabs />
        <NoticeBar />
      </div>
      <ViewPanel>
        {notes?.map((note) => (
          <p key={note} className="p-notice p-refused">
            {note}
          </p>
        ))}
        <Suspense fallback={<p className="p-quiet p-pending">{texts.pending}</p>}>
          <View />
        </Suspense>
      </ViewPanel>
    </main>
  );
}
