import type { Sheet } from "./sheet";

/** Who did it: somebody at the screen, or the add-in through the API. */
export type Source = "person" | "addin";

/** What happens in a workbook that an add-in may listen to. */
export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly address: string }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet; readonly address: string }
  | { readonly kind: "nameChanged"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "calculated" | "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet };
