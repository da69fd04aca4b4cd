import type { ComponentType } from "react";
import { Evidence } from "./Evidence";
import { Forms } from "./Forms";
import { HandBackTable } from "./HandBackTable";
import { LastYear } from "./lastYear/LastYear";
import { Report } from "./report/Report";
import { Review } from "./Review";

/** What the result is made into, a section each: one file and one line here. */
const sections: readonly ComponentType[] = [Report, Forms, LastYear, Review, HandBackTable, Evidence];

/** 文书: what goes out of the house, and what is compared with it. */
export default function Documents() {
  return sections.map((Section, at) => <Section key={at} />);
}
