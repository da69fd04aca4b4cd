import { invalidArgument } from "../protocol/hostError";

/** The colour names of HTML 4; Excel knows more. */
const named: Readonly<Record<string, string>> = {
  black: "000000",
  silver: "C0C0C0",
  gray: "808080",
  white: "FFFFFF",
  maroon: "800000",
  red: "FF0000",
  purple: "800080",
  fuchsia: "FF00FF",
  green: "008000",
  lime: "00FF00",
  olive: "808000",
  yellow: "FFFF00",
  navy: "000080",
  blue: "0000FF",
  teal: "008080",
  aqua: "00FFFF",
  orange: "FFA500",
};

/** `#rrggbb` or a name -> `RRGGBB`, as the engine takes it. Throws InvalidArgument. */
export const engineColor = (value: unknown): string => {
  const text = typeof value === "string" ? value.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? named[text.toLowerCase()];
  if (hex === undefined) throw invalidArgument(`not a colour: ${String(value)}`);
  return hex.toUpperCase();
};

/** The engine's `RRGGBB` (or `FFRRGGBB`) -> `#RRGGBB`. */
export const shownColor = (color: string | undefined, otherwise: string): string =>
  color ? `#${color.replace(/^#/, "").slice(-6).toUpperCase()}` : otherwise;
