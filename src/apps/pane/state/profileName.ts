import { builtinProfile } from "../../../evaluation/rules/builtin/builtin";
import type { PaneState } from "./paneState";

/** A profile's name in the pane's language; its id where it is not known. */
export function profileName({ opened, locale }: PaneState, id: string): string {
  const saved = opened?.settings.profile ?? null;
  const profile = saved?.id === id ? saved : builtinProfile(id);
  return profile?.name[locale] ?? id;
}
