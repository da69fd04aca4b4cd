// Stands in for office.js and Excel on both pages, so that what is measured is the pages' own: ready at once, and what the
// pane reads first is answered from a workbook that was read before.
import type { Grid } from "../../../src/form/grid";

declare const workbook: Grid;

const nothing = () => undefined;
const loadable = (values: object) => ({ load: nothing, untrack: nothing, ...values });
const used = loadable({
  isNullObject: false,
  values: workbook.values.map((line) => line.map((value) => value ?? "")),
  text: workbook.texts,
  numberFormat: workbook.formats,
  rowIndex: workbook.row,
  columnIndex: workbook.column,
});
const sheet = loadable({ id: "1", name: workbook.sheet, getUsedRangeOrNullObject: () => used });
const event = { add: nothing };
const context = {
  // The host is another process: its answers come later, if only just.
  sync: () => new Promise((resolve) => setTimeout(resolve)),
  workbook: {
    application: { calculate: nothing },
    names: { getItemOrNullObject: () => loadable({ isNullObject: true }) },
    customXmlParts: { getByNamespace: () => loadable({ items: [] }) },
    worksheets: loadable({
      items: [sheet],
      getActiveWorksheet: () => sheet,
      getItem: () => sheet,
      onChanged: event,
      onDeleted: event,
      onActivated: event,
    }),
  },
};

Object.assign(window, {
  Office: {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    actions: { associate: nothing },
    addin: { showAsTaskpane: () => Promise.resolve() },
    context: { displayLanguage: "zh-CN", requirements: { isSetSupported: () => true } },
  },
  Excel: { run: (_options: object, batch: (given: typeof context) => Promise<unknown>) => batch(context) },
  CustomFunctions: { associate: nothing, Error: class extends Error {}, ErrorCode: {} },
});
