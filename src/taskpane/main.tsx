import { afterPaint } from "./afterPaint";

/** The pane's own code comes after the skeleton is painted, and after the functions registered. */
void afterPaint()
  .then(() => import(/* webpackChunkName: "first-view" */ "./mountPane"))
  .then(({ mountPane }) => mountPane());
