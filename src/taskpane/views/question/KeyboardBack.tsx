import { useEffect } from "react";

/** Gives the keyboard back to what had it before, once the dialog it stands in is gone. */
export function KeyboardBack({ to }: { readonly to: Element | null }) {
  useEffect(() => () => void (to instanceof HTMLElement && setTimeout(() => to.focus())), [to]);
  return null;
}
