import { openedWorkbook } from "../../ribbon/openedWorkbook";
import { readOpened } from "../../ribbon/readOpened";
import { hasCustomFunctions } from "../../../hosts/excel/customFunctions";
import { activeSheetName, selectCell } from "../../../hosts/excel/selection";
import type { PaneHost } from "../state/paneHost";
import { tabs } from "../state/paneState";

/** Excel, by office.js. What no first view needs is fetched when it is asked for. */
export const excelHost: PaneHost = {
  read: (locale, onWaiting, onGlance, before) =>
    readOpened(locale, { onWaiting, onGlance, before: before?.read ?? null }),
  evaluate: (opened, sheet, settings, locale) =>
    Promise.resolve(openedWorkbook({ ...opened.read, activeSheet: sheet }, settings, locale)),
  activeSheet: activeSheetName,
  select: selectCell,
  saveProfile: async (json) => (await import("../../../hosts/excel/settings")).saveProfile(json),
  saveMapping: async (json) => (await import("../../../hosts/excel/settings")).saveMapping(json),
  readPart: async (namespace) => (await import("../../../hosts/excel/savePart")).readPart(namespace),
  savePart: async (namespace, json) => (await import("../../../hosts/excel/savePart")).savePart(namespace, json),
  insertSheet: async (model) => (await import("../../../hosts/excel/insertSheet")).insertSheet(model),
  offers: () => true,
  tabs,
  changes: true,
  functions: {
    supported: hasCustomFunctions,
    insert: async (formula) => (await import("../../../hosts/excel/selectedCell")).insertFormula(formula),
    calculate: null,
  },
};
