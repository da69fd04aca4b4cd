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
import type { ViewId } from "../state/paneState";
import { usePaneState, useTexts } from "../state/usePane";
import { ActionBar, NoticeBar, StateBar } from "./StateBar";
import { FormHead } from "./FormHead";
import { Tabs } from "./Tabs";
import { useStepKeys } from "./useStepKeys";
import { ViewPanel } from "./ViewPanel";
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
  const view = usePaneState((state) => state.view);
  const asked = usePaneState((state) => state.question !== null);
  const [everAsked, setEverAsked] = useState(asked);
  if (asked && !everAsked) setEverAsked(true);
  const locale = usePaneState((state) => state.locale);
  const texts = useTexts();
  const View = views[view];
  useLayoutEffect(removeSkeleton, []);
  useStepKeys(asked);
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
      <ViewPanel>
        <ViewBoundary key={view} message={texts.viewFailed} retry={texts.retry}>
          <Suspense fallback={<p className="p-quiet p-pending">{texts.pending}</p>}>
            <View />
          </Suspense>
        </ViewBoundary>
      </ViewPanel>
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
