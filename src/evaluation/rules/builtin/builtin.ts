import type { Profile } from "../profile";
import { centralCost2021 } from "./centralCost2021";
import { departmentSteps } from "./departmentSteps";
import { executionCapped2022 } from "./executionCapped2022";
import { hubeiProject2020 } from "./hubeiProject2020";
import { linearOverrun } from "./linearOverrun";
import { national2020 } from "./national2020";
import { sichuanProject2023 } from "./sichuanProject2023";
import { systemDefault } from "./systemDefault";
import { wuhanDepartment2020 } from "./wuhanDepartment2020";

export const builtinProfiles: readonly Profile[] = [
  national2020,
  hubeiProject2020,
  wuhanDepartment2020,
  linearOverrun,
  sichuanProject2023,
  executionCapped2022,
  systemDefault,
  departmentSteps,
  centralCost2021,
];

/** What a formula outside any workbook uses. */
export const defaultProfile = national2020;

export const builtinProfile = (id: string): Profile | null =>
  builtinProfiles.find((profile) => profile.id === id) ?? null;
