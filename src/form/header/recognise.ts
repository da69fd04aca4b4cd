import type { Form } from "../form";
import { findHeaders, rolesOf } from "./findHeaders";
import { divideForms } from "../formParts";
import type { Grid } from "../grid";
import { mappedForm, type HandMapping } from "../columns/handMapping";
import { notAForm } from "./notAForm";
import { readForm } from "../readForm";
import type { Recognition } from "./recognition";
import { bandStarts, splitBands } from "../rows/sideBySide";
import { viewGrid, type View } from "../view";

/**
 * Finds every self-evaluation form in a grid, by what its headers mean, wherever it stands. With a mapping, the table
 * that it points out is read instead. A grid without a form gives none and says what came nearest; nothing is thrown.
 */
export function recognise(grid: Grid, mapping?: HandMapping): Recognition {
  const view = viewGrid(grid);
  if (view.rowCount === 0) return { forms: [], notAForm: notAForm(view, "empty") };
  if (mapping) {
    const parts = mappedForm(view, mapping);
    return parts
      ? { forms: [readForm(view, parts)], notAForm: null }
      : { forms: [], notAForm: notAForm(view, "no-header") };
  }
  return recogniseIn(view);
}

/** Of several forms below each other one may print no title of its own: it is of the kind and year of those above. */
function withTitlesAbove(forms: readonly Form[]): readonly Form[] {
  const titled: Form[] = [];
  for (const form of forms) {
    const above = titled.at(-1);
    const borrows = above !== undefined && form.title === form.sheet;
    titled.push(borrows ? { ...form, title: above.title, kind: above.kind, year: form.year ?? above.year } : form);
  }
  return titled;
}

function recogniseIn(view: View): Recognition {
  const { headers, nearest } = findHeaders(view);
  const starts = bandStarts(headers);
  if (starts.length > 0) {
    const forms = splitBands(view, starts).flatMap((band) => recogniseIn(band).forms);
    if (forms.length > 1) return { forms, notAForm: null };
  }
  const forms = withTitlesAbove(divideForms(view, headers).map((parts) => readForm(view, parts)));
  if (forms.length > 0) return { forms, notAForm: null };
  const [scored] = headers;
  if (scored) return { forms, notAForm: notAForm(view, "no-target", { row: scored.first, roles: rolesOf(scored) }) };
  const cause = nearest?.roles.includes("target") ? "no-outcome" : "no-header";
  return { forms, notAForm: notAForm(view, cause, nearest) };
}
