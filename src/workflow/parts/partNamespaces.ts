/** Custom XML parts by which the workbook carries what belongs to it; never change one that files already hold. */
export const partNamespaces = {
  profile: "urn:performance-evaluation:profile:1",
  mapping: "urn:performance-evaluation:mapping:1",
  /** The mark of our summary sheet, see `summaryMark.ts`. */
  summary: "urn:performance-evaluation:summary:1",
  snapshots: "urn:performance-evaluation:snapshots:1",
} as const;

export type PartNamespace = (typeof partNamespaces)[keyof typeof partNamespaces];
