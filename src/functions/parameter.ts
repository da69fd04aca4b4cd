import type { Bilingual } from "../evaluation/rules/profile";

/** A parameter as the function list shows it; its name's first words carry the meaning. */
export interface Parameter {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly matrix: boolean;
  readonly optional: boolean;
}
