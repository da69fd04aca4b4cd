import type { Profile } from "../profile";
import { hubeiProject2020 } from "./hubeiProject2020";
import { linearOverrun } from "./linearOverrun";
import { national2020 } from "./national2020";
import { wuhanDepartment2020 } from "./wuhanDepartment2020";

export const builtinProfiles: readonly Profile[] = [national2020, hubeiProject2020, wuhanDepartment2020, linearOverrun];

/** What a formula outside any workbook uses. */
export const defaultProfile = national2020;

export const builtinProfile = (id: string): Profile | null =>
  builtinProfiles.find((profile) => profile.id === id) ?? null;
