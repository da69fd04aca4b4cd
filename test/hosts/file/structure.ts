import { contentsOf } from "../../../src/hosts/file/package/contents";
import { nameInPackage, type Parts, unpack } from "../../../src/hosts/file/package/parts";
import { relationsOf } from "../../../src/hosts/file/package/relations";
import { attribute, tags, textOf } from "../../../src/hosts/file/package/xml";
import { WorkbookProblem } from "../../../src/hosts/file/problem";
import { sharedStrings } from "../../../src/hosts/file/read/sharedStrings";

const inside = (xml: string, name: string): string =>
  new RegExp(`<(?:\\w+:)?${name}[\\s>]([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? "";

/** The children of a list, told by how deep they stand. */
const childCount = (xml: string, list: string, child: string): number => {
  let count = 0;
  let depth = 0;
  for (const [tag, end, name, empty] of inside(xml, list).matchAll(/<(\/?)(?:\w+:)?(\w+)[^>]*?(\/?)>/g)) {
    if (end) depth -= 1;
    else {
      if (depth === 0 && name === child) count += 1;
      if (!empty && !tag.endsWith("/>")) depth += 1;
    }
  }
  return count;
};

const LISTS = [
  ["numFmts", "numFmt"],
  ["fonts", "font"],
  ["fills", "fill"],
  ["borders", "border"],
  ["cellStyleXfs", "xf"],
  ["cellXfs", "xf"],
  ["cellStyles", "cellStyle"],
  ["dxfs", "dxf"],
] as const;

function* faultsOfStyles(xml: string): Generator<string> {
  for (const name of ["color", "fgColor", "bgColor", "tabColor"])
    for (const tag of tags(xml, name)) {
      const rgb = attribute(tag, "rgb");
      if (rgb !== null && !/^[0-9A-Fa-f]{8}$/.test(rgb)) yield `${name} rgb="${rgb}"`;
      if (!/^(0|1|true|false|)$/.test(attribute(tag, "auto") ?? "")) yield `${name} auto`;
      for (const number of ["theme", "indexed"])
        if (!/^\d*$/.test(attribute(tag, number) ?? "")) yield `${name} ${number}`;
    }
  for (const [list, child] of LISTS) {
    const said = attribute(tags(xml, list)[0] ?? "", "count");
    const found = childCount(xml, list, child);
    if (said !== null && Number(said) !== found) yield `${list} count="${said}", ${found} in it`;
  }
  const limits = { fontId: "font", fillId: "fill", borderId: "border" } as const;
  for (const tag of tags(inside(xml, "cellXfs"), "xf")) {
    for (const [id, child] of Object.entries(limits))
      if (Number(attribute(tag, id) ?? 0) >= childCount(xml, `${child}s`, child)) yield `xf ${id} out of its list`;
    if (Number(attribute(tag, "xfId") ?? 0) >= Math.max(1, childCount(xml, "cellStyleXfs", "xf"))) yield "xf xfId";
  }
}

function* faultsOfSheet(xml: string, styles: number, strings: number): Generator<string> {
  for (const tag of tags(xml, "c")) {
    if (Number(attribute(tag, "s") ?? 0) >= Math.max(1, styles)) yield `${tag}: no such style`;
    if (!/^(n|s|str|b|e|d|inlineStr)$/.test(attribute(tag, "t") ?? "n")) yield `${tag}: no such type`;
  }
  for (const [, tag = "", value = ""] of xml.matchAll(/<c ([^>]*t="s"[^>]*)><v>(\d+)<\/v>/g))
    if (Number(value) >= strings) yield `${tag}: no such string`;
  const said = attribute(tags(xml, "mergeCells")[0] ?? "", "count");
  if (said !== null && Number(said) !== tags(xml, "mergeCell").length) yield "mergeCells count";
}

function* faultsOf(parts: Parts): Generator<string> {
  const contents = contentsOf(parts);
  if (contents === null) return yield "no workbook";
  const types = textOf(parts["[Content_Types].xml"]);
  for (const tag of tags(types, "Override")) {
    const name = (attribute(tag, "PartName") ?? "").slice(1);
    if (nameInPackage(parts, name) === null) yield `a content type of ${name}, which is not there`;
  }
  const extensions = new Set(tags(types, "Default").map((tag) => attribute(tag, "Extension")?.toLowerCase()));
  const named = new Set(
    tags(types, "Override").map((tag) => (attribute(tag, "PartName") ?? "").slice(1).toLowerCase()),
  );
  for (const name of Object.keys(parts)) {
    const extension = name.split(".").pop()?.toLowerCase();
    if (name !== "[Content_Types].xml" && !named.has(name.toLowerCase()) && !extensions.has(extension))
      yield `no content type of ${name}`;
    if (!name.endsWith(".rels")) continue;
    const from = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const ids = relationsOf(parts, from).map(({ id }) => id);
    if (new Set(ids).size !== ids.length) yield `${name}: an id twice`;
    for (const tag of tags(textOf(parts[name]), "Relationship")) {
      const related = relationsOf(parts, from).find(({ id }) => id === attribute(tag, "Id"));
      if (attribute(tag, "TargetMode") !== "External" && related?.part === null) yield `${name}: leads nowhere`;
    }
  }
  const stylesXml = textOf(parts[contents.stylesPart ?? ""]);
  yield* faultsOfStyles(stylesXml);
  const strings = sharedStrings(textOf(parts[contents.sharedStringsPart ?? ""]));
  if (strings === null) return yield "shared strings that never end";
  const styles = tags(inside(stylesXml, "cellXfs"), "xf").length;
  for (const { kind, part } of contents.sheets)
    if (kind === "worksheet") yield* faultsOfSheet(textOf(parts[part]), styles, strings.length);
}

/** What of a package's colours, counts and references breaks the schema's types or leads nowhere; none for a whole one. */
export function faultsOfPackage(bytes: Uint8Array): readonly string[] {
  const parts = unpack(bytes);
  return parts instanceof WorkbookProblem ? [parts.code] : [...new Set(faultsOf(parts))];
}
