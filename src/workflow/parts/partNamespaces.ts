/** Custom XML parts by which the workbook carries what belongs to it; never change one that files already hold. */
export const partNamespaces = {
  profile: "urn:performance-evaluation:profile:1",
  mapping: "urn:performance-evaluation:mapping:1",
  /** The mark of our summary sheet, see `summaryMark.ts`. */
  summary: "urn:performance-evaluation:summary:1",
  snapshots: "urn:performance-evaluation:snapshots:1",
  /** What a person wrote into the report's passages. */
  report: "urn:performance-evaluation:report:1",
  /** Rows of last year matched by hand. */
  lastYear: "urn:performance-evaluation:last-year:1",
  /** The reviewer's scores and words. */
  review: "urn:performance-evaluation:review:1",
  /** Tick marks on entries, with their notes and evidence. */
  marks: "urn:performance-evaluation:marks:1",
} as const;

export type PartNamespace = (typeof partNamespaces)[keyof typeof partNamespaces];
