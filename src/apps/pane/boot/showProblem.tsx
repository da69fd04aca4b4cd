import type { Root } from "react-dom/client";
import { hostLocale } from "../host/hostLocale";
import { removeSkeleton } from "../skeleton/removeSkeleton";
import { BootProblem } from "./BootProblem";
import type { OfficeState } from "./officeReady";

/** Says in the skeleton's place why the pane cannot begin. */
export function showProblem(root: Root, state: Exclude<OfficeState, "ready">): void {
  removeSkeleton();
  document.documentElement.dataset.theme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.render(<BootProblem state={state} locale={hostLocale(undefined)} />);
}
