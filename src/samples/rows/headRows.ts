import { text } from "../../summary/cells";
import type { SampleForm } from "../sampleForm";
import { type Block, joined, span, spannedRow } from "./block";

const titleHeight = 36;

/** Title, the line under it, and the fields of the head. */
export function headRows({ title, subtitle, head, layout }: SampleForm, top: number): Block {
  const widths = layout.columnWidths;
  const titleRow = spannedRow([span(text(title, "title"), widths.length)], top, widths);
  const subtitleRow = spannedRow([span(text(subtitle, "note"), widths.length)], top + 1, widths);
  const pairs = head.map((pair, index) =>
    spannedRow(
      pair.flatMap(([label, labelColumns, value, valueColumns]) => [
        span(text(label, "label"), labelColumns),
        span(text(value, "center"), valueColumns),
      ]),
      top + 2 + index,
      widths,
    ),
  );
  return joined([{ ...titleRow, heights: [titleHeight] }, subtitleRow, ...pairs]);
}
