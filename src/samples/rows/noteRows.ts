import { text } from "../../summary/cells";
import type { SampleForm } from "../sampleForm";
import { type Block, joined, span, spannedRow } from "./block";

/** Notes under the table, each over its whole width. */
export const noteRows = ({ notes, layout }: SampleForm, top: number): Block =>
  joined(
    notes.map((note, index) =>
      spannedRow([span(text(note, "remark"), layout.columnWidths.length)], top + index, layout.columnWidths),
    ),
  );
