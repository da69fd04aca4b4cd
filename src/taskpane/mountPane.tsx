import { createRoot, type Root } from "react-dom/client";
import { BootProblem } from "./boot/BootProblem";
import { officeReady } from "./boot/officeReady";
import { startPane } from "./boot/startPane";
import { hostLocale } from "./host/hostLocale";
import { removeSkeleton } from "./skeleton/removeSkeleton";

/** Milliseconds after which it is said that Excel does not answer. */
const patience = 10_000;

/** Puts the pane into the page, in the skeleton's place, as soon as Excel answers; else says what is wrong. */
export async function mountPane(): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) return;
  const root = createRoot(element);
  const state = await officeReady(patience, () => void startPane(root));
  if (state === "ready") return startPane(root);
  showProblem(root, state);
}

function showProblem(root: Root, state: Parameters<typeof BootProblem>[0]["state"]): void {
  removeSkeleton();
  document.documentElement.dataset.theme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.render(<BootProblem state={state} locale={hostLocale(undefined)} />);
}
