import { Suspense, useEffect, useLayoutEffect, useState } from "react";
import { removeSkeleton } from "../skeleton/removeSkeleton";
import { tabs } from "../state/paneState";
import { usePane, usePaneState, useTexts } from "../state/usePane";
import { ActionBar } from "./ActionBar";
import { FormHead } from "./FormHead";
import { BackIcon } from "./icons";
import { NoticeBar } from "./NoticeBar";
import { StateBar } from "./StateBar";
import { Tabs } from "./Tabs";
import { ViewBoundary } from "./ViewBoundary";
import { QuestionDialog, views } from "./views";

/** The pane's frame around the view chosen. */
export function Shell() {
  const { show } = usePane();
  const view = usePaneState((state) => state.view);
  const asked = usePaneState((state) => state.question !== null);
  const [everAsked, setEverAsked] = useState(asked);
  if (asked && !everAsked) setEverAsked(true);
  const locale = usePaneState((state) => state.locale);
  const texts = useTexts();
  const View = views[view];
  const tab = tabs.some((one) => one === view);
  useLayoutEffect(removeSkeleton, []);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts.title;
  }, [locale, texts]);
  return (
    <main className="p-pane">
      <FormHead />
      <div className="p-top">
        <Tabs />
        <NoticeBar />
        <StateBar />
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
        <ViewBoundary key={view} message={texts.viewFailed} retry={texts.retry}>
          <Suspense fallback={<p className="p-quiet p-pending">{texts.pending}</p>}>
            <View />
          </Suspense>
        </ViewBoundary>
      </div>
      <ActionBar />
      {everAsked && (
        <ViewBoundary message={texts.viewFailed} retry={texts.retry}>
          <Suspense fallback={null}>
            <QuestionDialog />
          </Suspense>
        </ViewBoundary>
      )}
    </main>
  );
}
