/** The name that our sheet gets where no sheet has it yet. It decides nothing: whose a sheet is, its mark says. */
export const summarySheetName = "绩效自评汇总";
