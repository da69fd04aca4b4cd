import { useEffect } from "react";

/** Whether the keyboard is in the pane and nothing there has it: who has gone elsewhere meanwhile is left in peace. */
const lost = (): boolean => document.hasFocus() && document.activeElement === document.body;

/**
 * Gives the keyboard back to what had it before, once the dialog it stands in is gone; to the view where nothing in the
 * pane had it, since the ribbon was pressed.
 */
export function KeyboardBack({ to }: { readonly to: Element | null }) {
  useEffect(
    () => () => {
      const back = to === document.body ? document.getElementById("view") : to;
      if (back instanceof HTMLElement) setTimeout(() => lost() && back.focus());
    },
    [to],
  );
  return null;
}
