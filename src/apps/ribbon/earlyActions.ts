import type { CommandEvent } from "./registerCommands";
import { type RibbonCommandId, ribbonCommandIds } from "./commandIds";

type Handler = (event: CommandEvent) => Promise<void>;

/** Where the pane's script finds the actions that the page's first script has associated. */
interface EarlyWindow {
  perfActions?: { readonly take: (id: RibbonCommandId, handler: Handler) => void };
}

const early = (): EarlyWindow => globalThis as EarlyWindow;

/**
 * Associates every ribbon action before anything else is loaded: office.js delivers a click once, when it is ready, and
 * one that nothing is associated with never completes (office-js #5176, #2744). A click waits for the pane's handler; its
 * event is completed all the same where that does not come.
 * @returns what is to be called where the pane's script cannot be loaded
 */
export function associateEarly(patience = 60_000): () => void {
  const takers = new Map<RibbonCommandId, (handler: Handler | null) => void>();
  for (const id of ribbonCommandIds) {
    const handler = new Promise<Handler | null>((resolve) => takers.set(id, resolve));
    const overdue = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
    Office.actions.associate(id, async (event: CommandEvent) => {
      const found = await Promise.race([handler, overdue()]);
      if (found === null) event.completed();
      else await found(event);
    });
  }
  early().perfActions = { take: (id, handler) => takers.get(id)?.(handler) };
  return () => takers.forEach((give) => give(null));
}

/** The pane's handler for an action, in the place that was kept for it. */
export function associateHandler(id: RibbonCommandId, handler: Handler): void {
  const kept = early().perfActions;
  if (kept) kept.take(id, handler);
  else Office.actions.associate(id, handler);
}
