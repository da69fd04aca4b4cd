import * as v from "valibot";
import { ActionKind, PathKind, RequestBody } from "../../host/protocol/message";

/** Methods that leave the workbook as it is; those that begin with an underscore are office.js's own. */
const harmless = /^(_|Select$|Activate$|Calculate$|Load|Get)/;

/** Whether a batch of the add-in's may have changed the workbook or its look. */
export function mayChange(body: unknown): boolean {
  const read = v.safeParse(RequestBody, body);
  if (!read.success) return false;
  const { Actions, ObjectPaths } = read.output;
  // What is added is asked for by its path.
  const adds = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PathKind.method && Name.startsWith("Add"),
  );
  if (adds) return true;
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ActionKind.setProperty || (ActionType === ActionKind.method && !harmless.test(Name)),
  );
}
