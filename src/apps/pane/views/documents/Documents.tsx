import type { ComponentType } from "react";
import { Report } from "./report/Report";

/** What the result is made into, a section each: one file and one line here. */
const sections: readonly ComponentType[] = [Report];

/** 文书: what goes out of the house, and what is compared with it. */
export default function Documents() {
  return sections.map((Section, at) => <Section key={at} />);
}
