import type { Book } from "../host/book/book";
import { element } from "./element";

/** The sheets that are not hidden, the one in front selected; arrows go from tab to tab. */
export function drawSheetTabs(place: HTMLElement, book: Book, activate: (name: string) => void): void {
  const shown = book.sheets.filter((sheet) => book.visibility(sheet) === "Visible");
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(
    ...shown.map((sheet, index) => {
      const selected = sheet === book.active;
      const tab = element(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(selected),
          "aria-controls": "scroller",
          tabindex: selected ? 0 : -1,
        },
        sheet.name,
      );
      tab.addEventListener("click", () => activate(sheet.name));
      tab.addEventListener("keydown", ({ key }) => {
        const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
        const next = shown[(index + by + shown.length) % shown.length];
        if (by !== 0 && next) activate(next.name);
      });
      return tab;
    }),
  );
  const current = place.querySelector<HTMLElement>("[aria-selected='true']");
  if (hadFocus) current?.focus();
  current?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
