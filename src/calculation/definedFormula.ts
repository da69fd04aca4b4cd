import type { NewFile } from "excelize-wasm";

/** The scope of names that hold for the whole workbook, in the engine's word. */
const workbookScope = "Workbook";

/** What a name holds (`自评表!$A$1`), a sheet's own names before the workbook's; null where there is none. */
export function definedFormula(file: NewFile, name: string, sheet: string): string | null {
  const { definedNames } = file.GetDefinedName();
  const same = (definedNames ?? []).filter(({ Name = "" }) => Name.toLowerCase() === name.toLowerCase());
  const found =
    same.find(({ Scope }) => Scope === sheet) ?? same.find(({ Scope }) => (Scope || workbookScope) === workbookScope);
  return found?.RefersTo?.replace(/^=/, "") ?? null;
}
