import type { CellStyle, StyleName } from "./sheetModel";

/** The font of the whole sheet; a style gives its own size only. 宋体 is in every Chinese Windows and in WPS. */
export const baseFont = { name: "宋体", size: 10 } as const;

/** Thin lines of one grey around every bordered cell. */
export const borderColor = "#8C96A0";

const ink = "#1F2933";
const cell: CellStyle = { border: true, wrap: true, color: ink };
const number: CellStyle = { border: true, color: ink, horizontal: "right" };
const total: CellStyle = { bold: true, fill: "#F1F4F8" };

/**
 * What a style looks like. Restrained, as an official table is: one pale fill for headers, severity as pale fills under
 * dark text (contrast at least 4.5 : 1, tested), so that it stays legible in a black and white print.
 */
export const styles: Readonly<Record<StyleName, CellStyle>> = {
  plain: { color: ink },
  title: { bold: true, size: 18, color: ink, horizontal: "center" },
  note: { size: 9, color: "#52606D", horizontal: "center" },
  heading: { bold: true, size: 13, color: ink, fill: "#DCE6F1" },
  section: { bold: true, size: 11, color: "#1F3864" },
  label: { ...cell, bold: true, fill: "#F1F4F8", horizontal: "center" },
  header: { ...cell, bold: true, fill: "#DCE6F1", horizontal: "center" },
  text: { ...cell, horizontal: "left" },
  center: { ...cell, horizontal: "center" },
  points: { ...number, format: "0.00" },
  share: { ...number, format: "0%" },
  percent: { ...number, format: "0.00%" },
  centerPercent: { ...cell, horizontal: "center", format: "0.00%" },
  amount: { ...number, format: "#,##0.00" },
  difference: { ...number, format: "+0.00;-0.00;0.00" },
  totalText: { ...cell, ...total, horizontal: "center" },
  totalPoints: { ...number, ...total, format: "0.00" },
  totalShare: { ...number, ...total, format: "0%" },
  totalPercent: { ...number, ...total, format: "0.00%" },
  totalDifference: { ...number, ...total, format: "+0.00;-0.00;0.00" },
  link: { ...cell, color: "#0B57A4", underline: true, horizontal: "center" },
  remark: { ...cell, color: "#3E4C59", horizontal: "left" },
  illustrative: { ...cell, italic: true, color: "#0B57A4", horizontal: "center" },
  error: { ...cell, bold: true, color: "#8B1A1A", fill: "#FBE3E4", horizontal: "center" },
  warning: { ...cell, bold: true, color: "#6B4700", fill: "#FFF1CC", horizontal: "center" },
  info: { ...cell, color: "#1F4E79", fill: "#E6F0FA", horizontal: "center" },
  unit: { color: ink, horizontal: "right" },
  signature: { color: ink, horizontal: "left" },
  // no fill: it is blank as long as all is well
  alert: { bold: true, size: 11, color: "#8B1A1A", horizontal: "left" },
};
