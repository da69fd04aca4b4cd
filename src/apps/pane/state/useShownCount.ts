import { useState } from "react";

/** Lists begin with so many rows: 5,000 at once would keep the pane from answering. */
const step = 100;

/** How much of a list is shown, and how to see more of it; begins anew with another list. */
export function useShownCount(
  list: readonly unknown[],
  atLeast = 0,
): { shown: number; rest: number; more: () => void } {
  const [shown, setShown] = useState({ list, count: step });
  const count = Math.max(shown.list === list ? shown.count : step, atLeast);
  const rest = Math.max(list.length - count, 0);
  return { shown: count, rest: Math.min(rest, step), more: () => setShown({ list, count: count + step }) };
}
