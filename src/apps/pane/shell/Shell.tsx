import {
  Suspense,
  useEffect,
  useLayoutEffect,
  useState,
  lazy,
  type ComponentType,
  Component,
  type ReactNode,
} from "react";
import { removeSkeleton } from "../skeleton/removeSkeleton";
import { tabs, type ViewId } from "../state/paneState";
import { usePane, usePaneState, useTexts } from "../state/usePane";
import { ActionBar, NoticeBar, StateBar } from "./StateBar";
import { FormHead } from "./FormHead";
import { BackIcon } from "./icons";
import { Tabs } from "./Tabs";
import { Overview } from "../views/overview/Overview";

/** Each view's code comes when the view is first opened; the overview is the first and comes with the pane. */
const views: Readonly<Record<ViewId, ComponentType>> = {
  overview: Overview,
  findings: lazy(() => import(/* webpackChunkName: "findings" */ "../views/findings/Findings")),
  indicators: lazy(() => import(/* webpackChunkName: "indicators" */ "../views/indicators/Indicators")),
  documents: lazy(() => import(/* webpackChunkName: "documents" */ "../views/documents/Documents")),
  rules: lazy(() => import(/* webpackChunkName: "rules" */ "../views/rules/Rules")),
  functions: lazy(() => import(/* webpackChunkName: "function-list" */ "../views/functions/FunctionList")),
  diagnostics: lazy(() => import(/* webpackChunkName: "diagnostics" */ "../views/diagnostics/Diagnostics")),
  mapping: lazy(() => import(/* webpackChunkName: "mapping" */ "../views/mapping/Mapping")),
};

const QuestionDialog = lazy(() => import(/* webpackChunkName: "question" */ "../views/question/QuestionDialog"));

interface Props {
  readonly message: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** A view whose code could not be fetched says so instead of taking the pane down. */
class ViewBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="p-empty" role="alert">
        <p>{this.props.message}</p>
        <button type="button" className="p-button" onClick={() => window.location.reload()}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}

/** The pane's frame around the view chosen. */
export function Shell() {
  const { show, stepEntry } = usePane();
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
    const step = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || asked) return;
      event.preventDefault();
      void stepEntry(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [asked, stepEntry]);
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
