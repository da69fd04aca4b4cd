import { useEffect, useMemo, useState } from "react";
import type { FormResult } from "../../../../../evaluation/result";
import { HostFailure } from "../../../../../hosts/excel/hostFailure";
import type { EditedTexts } from "../../../../../report/edited";
import { hostFailureText } from "../../../../../wording/hostFailures";
import { paneReport } from "../../../../../wording/paneReport";
import {
  keptReportsJson,
  parseKeptReports,
  passagesByForm,
  withPassages,
  type KeptReport,
} from "../../../../../workflow/kept/keptReports";
import { partNamespaces } from "../../../../../workflow/parts/partNamespaces";
import type { Pane } from "../../../state/pane";
import { usePane, usePaneState } from "../../../state/usePane";

/** What the workbook keeps of a form's report, and how it is changed. */
export interface KeptPassages {
  readonly passages: EditedTexts;
  /** `reading` until the workbook has answered; `broken` where what it keeps cannot be read. */
  readonly state: "reading" | "ready" | "broken";
  /** Saves the form's passages as they are now, in the workbook. @returns whether they are there */
  readonly save: (passages: EditedTexts) => Promise<boolean>;
}

const none: readonly FormResult[] = [];

/** The passages of a form, read from the workbook when the view opens. */
export function useKeptPassages(form: FormResult): KeptPassages {
  const pane = usePane();
  const forms = usePaneState(({ opened }) => opened?.result.forms ?? none);
  const [kept, setKept] = useState<readonly KeptReport[] | null>(null);
  const [state, setState] = useState<KeptPassages["state"]>("reading");
  useEffect(() => {
    let isGone = false;
    void pane.host.readPart(partNamespaces.report).then((json) => {
      if (isGone) return;
      if (json instanceof HostFailure) sayFailure(pane, json);
      const parsed = json instanceof HostFailure ? [] : parseKeptReports(json);
      setKept(parsed ?? []);
      setState(parsed === null ? "broken" : "ready");
    });
    return () => {
      isGone = true;
    };
  }, [pane]);
  const passages = useMemo(() => passagesByForm(kept ?? [], forms).get(form) ?? {}, [kept, forms, form]);
  const save = async (now: EditedTexts): Promise<boolean> => {
    const next = withPassages(kept ?? [], forms, new Map([[form, now]]));
    const saved = await pane.host.savePart(partNamespaces.report, keptReportsJson(next));
    if (saved instanceof HostFailure) {
      sayFailure(pane, saved);
      return false;
    }
    setKept(next);
    setState("ready");
    pane.say({ tone: "done", message: paneReport[pane.store.get().locale].saved });
    return true;
  };
  return { passages, state, save };
}

const sayFailure = (pane: Pane, { code, detail }: HostFailure): void =>
  pane.say({ tone: "failed", message: hostFailureText(code, detail, pane.store.get().locale) });
