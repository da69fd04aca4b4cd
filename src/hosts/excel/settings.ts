import type { HostFailure } from "./hostFailure";
import { partNamespaces } from "../../workflow/parts/partNamespaces";
import { readPart, savePart } from "./savePart";

/** The scoring profile that travels in the workbook, as JSON; its schema is checked by whoever parses it. */
export const readProfile = (): Promise<string | null | HostFailure> => readPart(partNamespaces.profile);

/** @param json null takes it out again */
export const saveProfile = (json: string | null): Promise<true | HostFailure> => savePart(partNamespaces.profile, json);

/** Columns that a person mapped by hand where no form was recognised, as JSON. */
export const readMapping = (): Promise<string | null | HostFailure> => readPart(partNamespaces.mapping);

export const saveMapping = (json: string | null): Promise<true | HostFailure> => savePart(partNamespaces.mapping, json);
