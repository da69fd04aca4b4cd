import { createContext, useContext, useSyncExternalStore } from "react";
import type { CommandId } from "../../ribbon/commandIds";
import { commandTexts } from "../../../wording/commandTexts";
import type { PaneTexts } from "../../../wording/paneTexts";
import type { Pane } from "./pane";
import type { PaneState } from "./paneState";

export const PaneContext = createContext<Pane | null>(null);

/** The pane's actions. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("a view stands outside the pane");
  return pane;
}

/** A part of the pane's state. @param select gives the same value as long as the state is the same */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export const useTexts = (): PaneTexts => usePaneState(({ texts }) => texts);

/** What the commands are called on the ribbon and here. */
export const useCommandNames = (): Readonly<Record<CommandId, string>> =>
  commandTexts[usePaneState(({ locale }) => locale)].names;
