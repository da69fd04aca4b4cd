import { lazy, type ComponentType } from "react";
import type { ViewId } from "../state/paneState";
import { Overview } from "../views/overview/Overview";

/** Each view's code comes when the view is first opened; the overview is the first and comes with the pane. */
export const views: Readonly<Record<ViewId, ComponentType>> = {
  overview: Overview,
  findings: lazy(() => import(/* webpackChunkName: "findings" */ "../views/findings/Findings")),
  indicators: lazy(() => import(/* webpackChunkName: "indicators" */ "../views/indicators/Indicators")),
  rules: lazy(() => import(/* webpackChunkName: "rules" */ "../views/rules/Rules")),
  functions: lazy(() => import(/* webpackChunkName: "function-list" */ "../views/functions/FunctionList")),
  diagnostics: lazy(() => import(/* webpackChunkName: "diagnostics" */ "../views/diagnostics/Diagnostics")),
  mapping: lazy(() => import(/* webpackChunkName: "mapping" */ "../views/mapping/Mapping")),
};

export const QuestionDialog = lazy(() => import(/* webpackChunkName: "question" */ "../views/question/QuestionDialog"));
