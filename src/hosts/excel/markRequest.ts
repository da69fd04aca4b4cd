import { type CarriedMark, summaryCandidate } from "../../workflow/ourSummary";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import {
  markComment,
  markJson,
  markName,
  markReference,
  referredSheet,
  type SummaryMark,
} from "../../workflow/parts/summaryMark";
import { partText, requestParts } from "./partRequest";
import { replacePart } from "./savePart";

/** The mark of our summary sheet, asked for in the batch that lists the sheets. */
export interface MarkRequest {
  /** After that batch: the sheet that may be ours. */
  readonly candidate: (names: readonly string[]) => string | null;
  /** Whether both halves of a mark are there, so that no formula has to tell. */
  readonly isThere: () => boolean;
  /** Asks for the part's text, in the next batch. @returns the mark as carried, after it */
  readonly ask: () => () => CarriedMark;
  /** Marks a sheet, in the next batch, in the place of an earlier mark. @returns whether the host kept it, after it */
  readonly put: (sheet: string, mark: SummaryMark) => () => boolean;
}

/** A copied sheet may have a name like this of its own: only the workbook's points at the original. */
const referenceOf = (name: Excel.NamedItem): string | null =>
  name.isNullObject || name.scope !== "Workbook" || typeof name.formula !== "string" ? null : name.formula;

export function requestMark(context: Excel.RequestContext): MarkRequest {
  const { workbook } = context;
  const parts = requestParts(context, partNamespaces.summary);
  const name = workbook.names.getItemOrNullObject(markName);
  name.load("formula,scope");
  const reference = (): string | null => referenceOf(name);
  return {
    candidate: (names) => summaryCandidate(names, { reference: reference(), hasPart: parts.items.length > 0 }),
    isThere: () => parts.items.length > 0 && reference() !== null,
    ask: () => {
      const part = partText(parts);
      return () => ({ json: part.text(), reference: reference() });
    },
    put: (sheet, mark) => {
      const json = markJson(mark);
      if (referredSheet(reference() ?? "", [sheet]) === null) {
        // Only a name that points at nothing of ours is replaced.
        if (reference() !== null) name.delete();
        workbook.names.add(markName, `=${markReference(sheet)}`, markComment);
      }
      const saved = replacePart(context, parts, partNamespaces.summary, json);
      return () => saved() === json;
    },
  };
}
