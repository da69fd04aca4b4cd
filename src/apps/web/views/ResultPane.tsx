import { lazy, Suspense, useEffect, type ComponentType } from "react";
import { BackIcon } from "../../pane/shell/icons";
import { FormHead } from "../../pane/shell/FormHead";
import { NoticeBar } from "../../pane/shell/StateBar";
import { Tabs } from "../../pane/shell/Tabs";
import type { ViewId } from "../../pane/state/paneState";
import { usePane, usePaneState, useTexts } from "../../pane/state/usePane";
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
  const { host, show, stepEntry } = usePane();
  const view = usePaneState((state) => state.view);
  const notes = useDeskState(({ shown }) => shown?.notes);
  const texts = useTexts();
  const words = useWords();
  const View = views[view] ?? Overview;
  const tab = host.tabs.includes(view);
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void stepEntry(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [stepEntry]);
  return (
    <main className="w-result" aria-label={words.result}>
      <FormHead />
      <div className="p-top">
        <Tabs />
        <NoticeBar />
      </div>
      <div
        id="view"
        className="p-view"
        role={tab ? "tabpanel" : "region"}
        aria-labelledby={tab ? `tab-${view}` : "view-title"}
        tabIndex={-1}
      >
        {!tab && (
          <div className="p-back">
            <button type="button" className="p-tool" aria-label={texts.overview} onClick={() => show("overview")}>
              <BackIcon />
            </button>
            <h2 id="view-title">{texts[view]}</h2>
          </div>
        )}
        {notes?.map((note) => (
          <p key={note} className="p-notice p-refused">
            {note}
          </p>
        ))}
        <Suspense fallback={<p className="p-quiet p-pending">{texts.pending}</p>}>
          <View />
        </Suspense>
      </div>
    </main>
  );
}
