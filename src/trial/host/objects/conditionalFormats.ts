import type { CellArea } from "../book/cellArea";
import type { ConditionalFormat } from "../book/conditionalFormat";
import { addConditionalFormat, conditionalFormatsOn, deleteConditionalFormat } from "../book/conditionalFormats";
import type { Sheet } from "../book/sheet";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { type HostObject, objectType } from "../protocol/hostObject";
import { engineColor, shownColor } from "./color";
import { asFlag, asText, field } from "./newValue";
import type { ObjectFactories } from "./objectFactories";

interface OnSheet {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const fill = objectType<OnSheet>({
  type: "ConditionalRangeFill",
  scalars: {
    color: {
      get: ({ format }) => shownColor(format.fill ?? undefined, ""),
      set: ({ format }, value) => {
        format.fill = engineColor(value);
      },
    },
  },
  actions: {
    clear: ({ format }) => {
      format.fill = null;
    },
  },
});

const font = objectType<OnSheet>({
  type: "ConditionalRangeFont",
  scalars: {
    color: {
      get: ({ format }) => shownColor(format.color ?? undefined, ""),
      set: ({ format }, value) => {
        format.color = engineColor(value);
      },
    },
    bold: {
      get: ({ format }) => format.bold,
      set: ({ format }, value) => {
        format.bold = asFlag(value);
      },
    },
  },
});

const look = objectType<OnSheet>({ type: "ConditionalRangeFormat", links: { fill, font } });

const customRule = objectType<OnSheet>({
  type: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: ({ format }) => format.formula,
      set: ({ format }, value) => {
        format.formula = asText(value);
      },
    },
  },
});

const custom = objectType<OnSheet>({ type: "CustomConditionalFormat", links: { rule: customRule, format: look } });

const cellValue = objectType<OnSheet>({
  type: "CellValueConditionalFormat",
  scalars: {
    rule: {
      get: ({ format }) => format.rule,
      set: ({ format }, value) => {
        const [formula1, operator] = [asText(field(value, "formula1")), asText(field(value, "operator"))];
        format.rule = { formula1, operator, formula2: asText(field(value, "formula2") ?? "") };
      },
    },
  },
  links: { format: look },
});

/** The conditional formats of a range: Custom and CellValue. */
export const conditionalFormatCollection = (make: ObjectFactories, area: CellArea): HostObject => {
  const { sheet } = area;
  const conditionalFormat = objectType<OnSheet>({
    type: "ConditionalFormat",
    identity: ({ format }) => ({ Id: format.id }),
    scalars: {
      id: { get: ({ format }) => format.id },
      type: { get: ({ format }) => format.kind },
      priority: { get: ({ format }) => sheet.conditionalFormats.indexOf(format) },
      stopIfTrue: {
        get: ({ format }) => format.stopIfTrue,
        set: ({ format }, value) => {
          format.stopIfTrue = asFlag(value);
        },
      },
    },
    links: {
      custom: (self) => (self.format.kind === "Custom" ? custom(self) : null),
      customOrNullObject: (self) => (self.format.kind === "Custom" ? custom(self) : null),
      cellValue: (self) => (self.format.kind === "CellValue" ? cellValue(self) : null),
      cellValueOrNullObject: (self) => (self.format.kind === "CellValue" ? cellValue(self) : null),
    },
    finders: { getRange: ({ format }) => make.range({ sheet, ...format.area }) },
    actions: { delete: ({ format }) => deleteConditionalFormat(sheet, format) },
  });
  const all = () => conditionalFormatsOn(sheet, area);
  const found = (format: ConditionalFormat | undefined, key: unknown): HostObject => {
    if (!format) throw itemNotFound(`conditional format ${String(key)}`);
    return conditionalFormat({ sheet, format });
  };
  return objectType<CellArea>({
    type: "ConditionalFormatCollection",
    items: () => all().map((format) => conditionalFormat({ sheet, format })),
    finders: {
      getItem: (_, given) =>
        found(
          all().find(({ id }) => id === given.text(0)),
          given.raw(0),
        ),
      getItemAt: (_, given) => found(all()[given.whole(0)], given.raw(0)),
      add: (_, given) => {
        const kind = given.text(0);
        if (kind !== "Custom" && kind !== "CellValue") throw invalidArgument(`conditional format ${kind}`);
        return conditionalFormat({ sheet, format: addConditionalFormat(sheet, area, kind) });
      },
    },
    actions: {
      getCount: () => all().length,
      clearAll: () => {
        for (const format of all()) deleteConditionalFormat(sheet, format);
      },
    },
  })(area);
};
