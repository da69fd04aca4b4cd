import type { BudgetField, IndicatorField } from "./sampleRow";

/** A column of the indicator table. */
export interface TableColumn {
  readonly header: string;
  readonly field: IndicatorField;
}

/** A column of the budget block, as wide as `columns` of the table. */
export interface BudgetColumn {
  readonly header: string;
  readonly field: BudgetField;
  readonly columns: number;
}

/** How a province prints its form: the table's columns in order, the budget block above them in the same columns. */
export interface FormLayout {
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly budgetHeading: string;
  readonly budget: readonly BudgetColumn[];
  /** The heading that stands merged to the left of the table; "" where there is none. */
  readonly side: string;
  readonly table: readonly TableColumn[];
}
