import type { RowSpan, Section } from "./layout";
import { span } from "./layout";
import type { ShownSheet } from "./shown";

/** A bar of the chart takes so much of a row. */
const rowsPerForm = 0.7;
const [fewest, most] = [8, 36] as const;

/** Room for the chart of the forms' rates below their overview, the higher the more there are. */
export const overviewChartSection: Section<ShownSheet, RowSpan> = {
  // the chart, one blank
  rows: (sheet) => (sheet.forms.length > 1 ? heightFor(sheet) + 1 : 0),
  place: (sheet, start) => span(start - 1, heightFor(sheet)),
  draw: (draft, sheet) => {
    for (let row = 0; row < heightFor(sheet); row++) draft.add([], 20);
    draft.add();
  },
};

const heightFor = ({ forms }: ShownSheet): number =>
  Math.min(most, Math.max(fewest, Math.ceil(forms.length * rowsPerForm) + 3));
