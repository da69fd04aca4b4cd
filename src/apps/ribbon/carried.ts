import type { Profile } from "../../evaluation/rules/profile";
import type { HandMapping } from "../../form/columns/handMapping";

/** What travels in the workbook, checked. */
export interface Carried {
  readonly saved: Profile | null;
  readonly mappings: Readonly<Record<string, HandMapping>>;
  readonly ignored: string;
}
