import type { PageLayoutMarginsOptions, PageLayoutOptions } from "excelize-wasm";
import { areaName } from "../book/a1";
import { fixedReference, setOwnName } from "../book/definedNames";
import { done } from "../book/engineResult";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../protocol/hostError";
import { type HostObject, objectType, type Scalar } from "../protocol/hostObject";
import type { Arguments } from "../protocol/arguments";
import { asFlag, asNumber, asOneOf, field } from "./newValue";
import { headersFooters } from "./headerFooter";
import { areaAt } from "./locate";
import type { ObjectFactories } from "./objectFactories";

/** ECMA-376 part 1, 18.3.1.63: paper sizes by number. */
const paperSizes = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;

const sizeNames: readonly (keyof typeof paperSizes)[] = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"];

const layoutOf = (sheet: Sheet): PageLayoutOptions => done(sheet.home.file.GetPageLayout(sheet.name)).opts;

const setLayout = (sheet: Sheet, options: PageLayoutOptions): void => {
  sheet.mayChange();
  done(sheet.home.file.SetPageLayout(sheet.name, options));
};

const setMargins = (sheet: Sheet, options: PageLayoutMarginsOptions): void => {
  sheet.mayChange();
  Object.assign(sheet.margins, options);
  done(sheet.home.file.SetPageMargins(sheet.name, options));
};

/** Excel's own margins, in inches. */
const standardMargins = { Left: 0.7, Right: 0.7, Top: 0.75, Bottom: 0.75, Header: 0.3, Footer: 0.3 } as const;

/** Points in the API, inches in the file. */
const margin = (side: keyof typeof standardMargins): Scalar<Sheet> => ({
  get: (sheet) => (sheet.margins[side] ?? standardMargins[side]) * 72,
  set: (sheet, value) => setMargins(sheet, { [side]: asNumber(value) / 72 }),
});

const setZoom = (sheet: Sheet, value: unknown): void => {
  const [wide, high, scale] = ["horizontalFitToPages", "verticalFitToPages", "scale"].map((name) => field(value, name));
  const { file } = sheet.home;
  const fits = typeof wide === "number" || typeof high === "number";
  setLayout(
    sheet,
    fits
      ? { FitToWidth: typeof wide === "number" ? wide : 0, FitToHeight: typeof high === "number" ? high : 0 }
      : { AdjustTo: asNumber(scale ?? 100) },
  );
  done(file.SetSheetProps(sheet.name, { FitToPage: fits }));
};

const zoomOf = (sheet: Sheet): unknown => {
  const { FitToPage } = done(sheet.home.file.GetSheetProps(sheet.name)).props;
  const { FitToWidth = 1, FitToHeight = 1, AdjustTo = 100 } = layoutOf(sheet);
  return FitToPage ? { horizontalFitToPages: FitToWidth, verticalFitToPages: FitToHeight } : { scale: AdjustTo };
};

const inches: Readonly<Record<string, number>> = { Inches: 1, Points: 1 / 72, Centimeters: 1 / 2.54 };

const setPrintMargins = (sheet: Sheet, given: Arguments): void => {
  const unit = inches[given.text(0)];
  if (unit === undefined) throw invalidArgument(`unit ${given.text(0)}`);
  const options: PageLayoutMarginsOptions = {};
  for (const side of ["Left", "Right", "Top", "Bottom", "Header", "Footer"] as const) {
    const value = field(given.raw(1), side.toLowerCase());
    if (value !== undefined && value !== null) options[side] = asNumber(value) * unit;
  }
  setMargins(sheet, options);
};

/** Excel.PageLayout. */
export const pageLayoutType = ({ book }: ObjectFactories): ((sheet: Sheet) => HostObject) => {
  const areaOf = (sheet: Sheet, given: Arguments) => given.area(0) ?? areaAt(book, sheet, given.text(0));
  return objectType<Sheet>({
    type: "PageLayout",
    scalars: {
      orientation: {
        get: (sheet) => (layoutOf(sheet).Orientation === "landscape" ? "Landscape" : "Portrait"),
        set: (sheet, value) =>
          setLayout(sheet, { Orientation: asOneOf(value, ["Portrait", "Landscape"]).toLowerCase() }),
      },
      paperSize: {
        get: (sheet) => sizeNames.find((name) => paperSizes[name] === layoutOf(sheet).Size) ?? null,
        set: (sheet, value) => setLayout(sheet, { Size: paperSizes[asOneOf(value, sizeNames)] }),
      },
      zoom: { get: zoomOf, set: setZoom },
      blackAndWhite: {
        get: (sheet) => layoutOf(sheet).BlackAndWhite ?? false,
        set: (sheet, value) => setLayout(sheet, { BlackAndWhite: asFlag(value) }),
      },
      centerHorizontally: {
        get: (sheet) => sheet.margins.Horizontally ?? false,
        set: (sheet, value) => setMargins(sheet, { Horizontally: asFlag(value) }),
      },
      centerVertically: {
        get: (sheet) => sheet.margins.Vertically ?? false,
        set: (sheet, value) => setMargins(sheet, { Vertically: asFlag(value) }),
      },
      leftMargin: margin("Left"),
      rightMargin: margin("Right"),
      topMargin: margin("Top"),
      bottomMargin: margin("Bottom"),
      headerMargin: margin("Header"),
      footerMargin: margin("Footer"),
    },
    links: { headersFooters },
    actions: {
      setPrintArea: (sheet, given) => {
        const area = areaOf(sheet, given);
        sheet.mayChange();
        setOwnName(book, sheet, "_xlnm.Print_Area", fixedReference(area));
      },
      setPrintTitleRows: (sheet, given) => {
        const area = areaOf(sheet, given);
        sheet.mayChange();
        const rows = areaName({ ...area, column: 0, columns: 16_384 }).replace(/(\d+)/g, "$$$1");
        setOwnName(
          book,
          sheet,
          "_xlnm.Print_Titles",
          `${fixedReference(area).split("!").slice(0, -1).join("!")}!${rows}`,
        );
      },
      setPrintMargins,
    },
  });
};
