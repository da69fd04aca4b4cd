import type { Profile } from "../../../../evaluation/rules/profile";

export const profileJson = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** Hands a profile over as a file. @returns its name */
export function exportProfile(profile: Profile): string {
  const address = URL.createObjectURL(new Blob([profileJson(profile)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${profile.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return link.download;
}
