import { compositeSection } from "./compositeBlock";
import { departmentSection } from "./departmentBlock";
import { detailSection } from "./detailBlock";
import { executionSection } from "./executionBlock";
import { findingsSection } from "./findingsBlock";
import { headSection } from "./headBlock";
import { lastYearSection } from "./lastYearBlock";
import type { Section } from "./layout";
import { lostSection } from "./lostBlock";
import { overviewSection } from "./overviewBlock";
import { overviewChartSection } from "./overviewChart";
import { signatureSection } from "./signatureBlock";
import type { ShownForm, ShownSheet } from "./shown";
import { titleSection } from "./titleBlock";
import { weakestSection } from "./weakestBlock";

/** What stands above the forms, in order. */
export const openingSections: readonly Section<ShownSheet, unknown>[] = [
  titleSection,
  overviewSection,
  overviewChartSection,
  departmentSection,
  weakestSection,
];

/** What each form shows, in order. */
export const formSections: readonly Section<ShownForm, unknown>[] = [
  headSection,
  compositeSection,
  executionSection,
  findingsSection,
  detailSection,
  lastYearSection,
];

/** What stands below the forms, in order. */
export const closingSections: readonly Section<ShownSheet, unknown>[] = [signatureSection, lostSection];
