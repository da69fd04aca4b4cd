import { compositeSection } from "./compositeBlock";
import { detailSection } from "./detailBlock";
import { executionSection } from "./executionBlock";
import { findingsSection } from "./findingsBlock";
import { headSection } from "./headBlock";
import { lastYearSection } from "./lastYearBlock";
import type { Section } from "./layout";
import { lostSection } from "./lostBlock";
import { overviewSection } from "./overviewBlock";
import type { ShownForm, ShownSheet } from "./shown";
import { titleSection } from "./titleBlock";

/** What stands above the forms, in order. */
export const openingSections: readonly Section<ShownSheet, unknown>[] = [titleSection, overviewSection];

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
export const closingSections: readonly Section<ShownSheet, unknown>[] = [lostSection];
