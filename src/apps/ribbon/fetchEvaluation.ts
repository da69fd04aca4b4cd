/**
 * The code that reads forms and evaluates them. The pane's frame stands without it, so that it is fetched while Excel is
 * waited for and the frame is painted.
 */
export const fetchEvaluation = () => import(/* webpackChunkName: "evaluation" */ "./openedWorkbook");
