import { createContext, useContext, useSyncExternalStore } from "react";
import { webTexts } from "../../../wording/webTexts";
import type { Desk, DeskState } from "./deskState";

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("a view stands outside the desk");
  return desk;
}

/** A part of the desk's state. @param select gives the same value as long as the state is the same */
export function useDeskState<T>(select: (state: DeskState) => T): T {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export const useWords = () => webTexts[useDeskState(({ locale }) => locale)];
