import type { FindingResult } from "../../../src/evaluation/result";
import { national2020 } from "../../../src/evaluation/rules/builtin/national2020";
import type { Profile } from "../../../src/evaluation/rules/profile";
import { evaluated, rowForm, type OneRow } from "../evaluated";
import { formOf, type Around } from "../formOf";

/** The findings of one code in a form. */
export const found = (
  code: string,
  table: string,
  around: Around = {},
  profile: Profile = national2020,
): readonly FindingResult[] =>
  evaluated(formOf(table, around), profile).findings.filter((finding) => finding.code === code);

/** The cells of the findings of one code. */
export const cells = (code: string, table: string, around: Around = {}, profile: Profile = national2020) =>
  found(code, table, around, profile).map(({ cell }) => cell);

/** Whether one row, in a form of its own, has a finding of this code. */
export const has = (code: string, row: OneRow, profile: Profile = national2020): boolean =>
  evaluated(rowForm(row), profile).findings.some((finding) => finding.code === code);
