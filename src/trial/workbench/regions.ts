import { part } from "./part";

/** The parts of the page that F6 goes through, as in Excel: Tab stays among the cells. */
const regions: readonly (() => HTMLElement)[] = [
  () => part("open", HTMLButtonElement),
  () => document.querySelector<HTMLElement>(".ribbon-button") ?? part("ribbon-tab", HTMLButtonElement),
  () => part("name-box", HTMLInputElement),
  () => document.querySelector<HTMLElement>(".cell-editor") ?? part("name-box", HTMLInputElement),
  () => document.querySelector<HTMLElement>("#sheet-tabs [aria-selected='true']") ?? part("add-sheet", HTMLElement),
  () => part("pane-frame", HTMLIFrameElement),
];

const holders = [".title-bar", ".ribbon", ".formula-row", ".scroller", ".tabs-row", ".pane"];

/** Gives the keyboard to the next part of the page, or the one before. */
export function toNextRegion(back: boolean): void {
  const here = holders.findIndex((holder) => document.activeElement?.closest(holder));
  const closed = part("pane", HTMLElement).classList.contains("closed");
  const count = closed ? regions.length - 1 : regions.length;
  const next = regions[(Math.max(here, 0) + (back ? count - 1 : 1)) % count]?.();
  next?.focus();
  if (next instanceof HTMLIFrameElement) next.contentWindow?.focus();
}

/** F6 and Shift+F6, wherever the keyboard is on the page. */
export function followF6(): void {
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    toNextRegion(event.shiftKey);
  });
}
