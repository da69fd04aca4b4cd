import { partNamespaces } from "../../../workflow/parts/partNamespaces";
import { markComment, markName, markReference } from "../../../workflow/parts/summaryMark";
import { withDefinedName } from "../package/definedName";
import type { Parts } from "../package/parts";
import { withPart } from "./withPart";

/** The item that the mark is; one a workbook. */
const itemId = "{7E0B7C52-6C1B-4C43-9A53-5B1C4D0E7A21}";

/** The package with the mark on a sheet, both halves of it, in the place of an earlier mark. */
export function withMark(parts: Parts, workbookPart: string, sheet: string, json: string): Parts {
  const marked = withPart(parts, workbookPart, partNamespaces.summary, json, itemId);
  const name = { name: markName, refersTo: markReference(sheet), comment: markComment };
  return withDefinedName(marked, workbookPart, name);
}
