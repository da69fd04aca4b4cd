import type { Step } from "./move";

/** What a key does to the sheet while no cell is being edited. */
export type Intent =
  | { readonly kind: "move"; readonly step: Step; readonly extend: boolean }
  /** Through the cells of a selection, or onward from a single one. */
  | { readonly kind: "next"; readonly rows: number; readonly columns: number }
  | { readonly kind: "page"; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: "rowStart" | "first" | "last"; readonly extend: boolean }
  | { readonly kind: "edit" | "clear" | "all" | "menu" | "undo" | "save" | "open" }
  | { readonly kind: "sheet"; readonly by: 1 | -1 };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const withCtrl: Readonly<Record<string, Intent>> = {
  a: { kind: "all" },
  z: { kind: "undo" },
  s: { kind: "save" },
  o: { kind: "open" },
  PageUp: { kind: "sheet", by: -1 },
  PageDown: { kind: "sheet", by: 1 },
};

/** Excel's keys; null for one that is none, so that it types or does what the browser does. */
export function intentOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Intent | null {
  const far = ctrlKey || metaKey;
  const extend = shiftKey;
  if (altKey) return null;
  const arrow = arrows[key];
  if (arrow) return { kind: "move", step: { rows: arrow[0], columns: arrow[1], far }, extend };
  if (far && key === "Home") return { kind: "first", extend };
  if (far && key === "End") return { kind: "last", extend };
  if (far) return withCtrl[key.length === 1 ? key.toLowerCase() : key] ?? null;
  const back = shiftKey ? -1 : 1;
  switch (key) {
    case "Enter":
      return { kind: "next", rows: back, columns: 0 };
    case "Tab":
      return { kind: "next", rows: 0, columns: back };
    case "Home":
      return { kind: "rowStart", extend };
    case "PageUp":
      return { kind: "page", by: -1, extend };
    case "PageDown":
      return { kind: "page", by: 1, extend };
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "F10":
      return shiftKey ? { kind: "menu" } : null;
    case "ContextMenu":
      return { kind: "menu" };
    default:
      return null;
  }
}
