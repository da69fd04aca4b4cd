/** Margins of an A4 page in inches; the footer stands in the bottom one. */
export const pageMargins = { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 } as const;
