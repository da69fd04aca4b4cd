import { addContentType, addRelation, appendChild, withoutParts } from "../package/edit";
import { contentsOf, sheetNamed, type Contents } from "../package/contents";
import type { Parts } from "../package/parts";
import { reachable, relationsOf, relationsPartOf } from "../package/relations";
import { attribute, bytesOf, escapeXml, tags, textOf } from "../package/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const emptySheet = (codeName: string | null): Uint8Array => {
  const properties = codeName === null ? "" : `<sheetPr codeName="${escapeXml(codeName)}"/>`;
  return bytesOf(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheetData/></worksheet>`,
  );
};

/** The same part, position and identity, so that what refers to the sheet still does; its drawings and comments go. */
const emptied = (parts: Parts, part: string): Parts => {
  const codeName = attribute(tags(textOf(parts[part]), "sheetPr")[0] ?? "", "codeName");
  const before = reachable(parts, [""]);
  const cut = withoutParts(parts, new Set([relationsPartOf(part)]));
  const after = reachable(cut, [""]);
  const orphans = new Set([...before].filter((name) => name in cut && !after.has(name)));
  return { ...withoutParts(cut, orphans), [part]: emptySheet(codeName) };
};

const firstFree = (taken: (number: number) => boolean): number => {
  let number = 1;
  while (taken(number)) number++;
  return number;
};

const added = (parts: Parts, contents: Contents, name: string): Parts => {
  const names = new Set(Object.keys(parts).map((each) => each.toLowerCase()));
  const number = firstFree((each) => names.has(`xl/worksheets/sheet${each}.xml`));
  const part = `xl/worksheets/sheet${number}.xml`;
  const ids = new Set(relationsOf(parts, contents.workbookPart).map(({ id }) => id));
  const id = `rId${firstFree((each) => ids.has(`rId${each}`))}`;
  const workbook = textOf(parts[contents.workbookPart]);
  const sheetId = 1 + Math.max(0, ...tags(workbook, "sheet").map((tag) => Number(attribute(tag, "sheetId") ?? 0)));
  const listed = appendChild(workbook, "sheets", (prefix) => {
    return `<${prefix}sheet xmlns:r="${RELATIONS}" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
  });
  const related = addRelation(parts, contents.workbookPart, id, `${RELATIONS}/worksheet`, part);
  const typed = addContentType(related, part, WORKSHEET);
  return { ...typed, [contents.workbookPart]: bytesOf(listed), [part]: emptySheet(null) };
};

/**
 * Makes room for a sheet: the one of that name emptied where it stands, with its drawings and comments, or a new one at
 * the end, in a part of a name that is free.
 * @returns the package, or null where the name belongs to a sheet that holds no cells
 */
export const placeSheet = (parts: Parts, name: string): Parts | null => {
  const contents = contentsOf(parts);
  if (contents === null) return null;
  const present = sheetNamed(contents, name);
  if (present === null) return added(parts, contents, name);
  return present.kind === "worksheet" ? emptied(parts, present.part) : null;
};
