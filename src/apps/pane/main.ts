import { createRoot } from "react-dom/client";
import { fetchEvaluation } from "../ribbon/fetchEvaluation";
import { officeReady } from "./boot/officeReady";
import { startPane } from "./boot/startPane";

/** Milliseconds after which it is said that Excel does not answer. */
const patience = 10_000;

/** Puts the pane into the page, in the skeleton's place, as soon as Excel answers; else says what is wrong. */
async function mountPane(): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) return;
  // On its way while Excel is waited for. Whoever needs it asks again, and says where it does not come.
  fetchEvaluation().catch(() => undefined);
  const root = createRoot(element);
  let started = false;
  const start = () => {
    started = true;
    return startPane(root);
  };
  const state = await officeReady(patience, () => void start());
  if (state === "ready") return start();
  const { showProblem } = await import(/* webpackChunkName: "problem" */ "./boot/showProblem");
  // Excel may have answered after all while the words were fetched.
  if (!started) showProblem(root, state);
}

void mountPane();
