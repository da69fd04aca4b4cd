import type { Area } from "../../form/grid";
import { areaAddress } from "./rectangles";

/** Excel takes 8,192 characters in an address of several areas (Worksheet.getRanges). */
const longestAddress = 8000;

/** Addresses of several areas, comma separated, each as long as the host takes. */
export function joinedAddresses(areas: readonly Area[]): readonly string[] {
  const joined: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

/** Formats many areas at once; nothing is kept in the host. */
export function formatAreas(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  change: (format: Excel.RangeFormat) => void,
): void {
  for (const address of joinedAddresses(areas)) {
    formatOnce(sheet.getRanges(address), change);
  }
}

function formatOnce(ranges: Excel.RangeAreas, change: (format: Excel.RangeFormat) => void): void {
  change(ranges.format);
  ranges.untrack();
}
