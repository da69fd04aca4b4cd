/** The sheet that the summary is written to; it is no candidate for a form itself. */
export const summarySheetName = "绩效自评汇总";
