import { useEffect } from "react";
import { usePane } from "../state/usePane";

/** F8 and Shift+F8 lead from entry to entry. @param asked whether the person is being asked something first */
export function useStepKeys(asked: boolean): void {
  const { stepEntry } = usePane();
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || asked) return;
      event.preventDefault();
      void stepEntry(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [asked, stepEntry]);
}
