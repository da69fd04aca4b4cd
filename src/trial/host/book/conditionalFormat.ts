import type { Area } from "../../../form/grid";

export type ConditionalKind = "Custom" | "CellValue";

/** A conditional format made through the API; it reaches the file once its rule is known. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly kind: ConditionalKind;
  /** Of Custom, with its `=`. */
  formula: string;
  /** Of CellValue. */
  rule: { readonly formula1: string; readonly formula2: string; readonly operator: string } | null;
  stopIfTrue: boolean;
  /** `RRGGBB` */
  fill: string | null;
  color: string | null;
  bold: boolean;
}
