import { bootTexts } from "../../../wording/bootTexts";
import { hostLocale } from "../host/hostLocale";
import { removeSkeleton } from "../skeleton/removeSkeleton";
import type { OfficeState } from "./officeReady";

/** Says in the skeleton's place why the pane cannot begin; in plain elements, since the frame's code may be out of reach. */
export function showProblem(state: Exclude<OfficeState, "ready"> | "frame"): void {
  removeSkeleton();
  const { dataset } = document.documentElement;
  dataset.theme ??= window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const texts = bootTexts[hostLocale(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage)];
  const main = Object.assign(document.createElement("main"), { className: "p-pane p-noform", role: "alert" });
  const add = (tag: string, given: Partial<HTMLButtonElement>): void =>
    main.append(Object.assign(document.createElement(tag), given));
  add("h1", { textContent: texts[`${state}Title`] });
  add("p", { textContent: texts[state] });
  add("button", { type: "button", className: "p-primary", textContent: texts.retry, onclick: () => location.reload() });
  document.getElementById("root")?.replaceChildren(main);
}
