import * as v from "valibot";
import { ActionKind, RequestBody } from "../../embedded/protocol/message";

/** Methods that leave the workbook as it is; those that begin with an underscore are office.js's own. */
const harmless = /^(_|Select$|Activate$|Calculate$|Load|Get)/;

/** Whether a batch of the add-in's may have changed the workbook or its look. */
export function mayChange(body: unknown): boolean {
  const read = v.safeParse(RequestBody, body);
  if (!read.success) return false;
  return read.output.Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ActionKind.setProperty || (ActionType === ActionKind.method && !harmless.test(Name)),
  );
}
