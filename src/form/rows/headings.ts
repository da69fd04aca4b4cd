import type { HeadingPoints, PrintedCell } from "../form";
import { headingPoints } from "./headingPoints";

/** Collects the points printed in headings, each once, and says under which number. */
export class Headings {
  readonly list: HeadingPoints[] = [];
  private readonly places = new Map<string, number>();

  /** The heading's number; null for a text that prints no points. */
  add(cell: PrintedCell | null): number | null {
    return cell ? this.addPoints(cell, headingPoints(cell.text)) : null;
  }

  /** Points that stand in a column of their own beside the heading. */
  addPoints(cell: PrintedCell, points: string | null): number | null {
    if (points === null) return null;
    const before = this.places.get(cell.cell);
    if (before !== undefined) return before;
    const place = this.list.push({ cell: cell.cell, text: cell.text, points }) - 1;
    this.places.set(cell.cell, place);
    return place;
  }
}
