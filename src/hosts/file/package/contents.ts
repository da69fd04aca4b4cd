import type { Parts } from "./parts";
import { type Relation, relationsOf } from "./relations";
import { attribute, tags, textOf } from "./xml";

export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Chart, dialog and macro sheets hold no cells. */
  readonly kind: "worksheet" | "other";
}

export interface SheetEntry extends SheetInfo {
  readonly part: string;
}

export interface Contents {
  readonly workbookPart: string;
  readonly sheets: readonly SheetEntry[];
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  /** Dates count from 1904, the old Macintosh way. */
  readonly date1904: boolean;
}

const visibilityOf = (state: string | null): SheetInfo["visibility"] =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

const sheetEntries = (workbookXml: string, relations: readonly Relation[]): readonly SheetEntry[] => {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return tags(workbookXml, "sheet").flatMap((tag) => {
    const relation = byId.get(attribute(tag, "[\\w.-]+:id") ?? "");
    if (relation === undefined || relation.part === null) return [];
    return {
      name: attribute(tag, "name") ?? "",
      visibility: visibilityOf(attribute(tag, "state")),
      kind: relation.type === "worksheet" ? ("worksheet" as const) : ("other" as const),
      part: relation.part,
    };
  });
};

/** The workbook's list of sheets and where its parts are; null for a package without a workbook. */
export const contentsOf = (parts: Parts): Contents | null => {
  const workbookPart = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.part ?? null;
  if (workbookPart === null) return null;
  const xml = textOf(parts[workbookPart]);
  const relations = relationsOf(parts, workbookPart);
  const partOfType = (type: string) => relations.find((each) => each.type === type)?.part ?? null;
  const properties = tags(xml, "workbookPr")[0] ?? "";
  return {
    workbookPart,
    sheets: sheetEntries(xml, relations),
    sharedStringsPart: partOfType("sharedStrings"),
    stylesPart: partOfType("styles"),
    date1904: /^(1|true)$/.test(attribute(properties, "date1904") ?? ""),
  };
};

/** Sheet names are equal without regard to case. */
export const sheetNamed = (contents: Contents, name: string): SheetEntry | null =>
  contents.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
