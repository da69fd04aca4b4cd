import { HostError } from "../protocol/hostError";

/** Excelize answers an error as a text; here it ends the batch. */
export const done = <T extends { readonly error: string | null }>(result: T): T => {
  if (result.error) throw new HostError("GeneralException", result.error);
  return result;
};
