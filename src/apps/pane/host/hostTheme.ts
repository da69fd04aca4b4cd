export type ThemeName = "light" | "dark";

/** What `Office.context.officeTheme` gives; undefined in Excel on the web (office-js #6134). */
export interface HostColors {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Relative luminance of "#RRGGBB", 0 to 1; null where the text is no colour. */
function luminance(color: string): number | null {
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(color.trim())?.[1];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Light or dark: by the colour of Excel's ground, by its own word, by the system's preference, in this order. */
export function hostTheme(host: HostColors | undefined, systemIsDark: boolean): ThemeName {
  const ground = luminance(host?.bodyBackgroundColor ?? "");
  if (ground !== null) return ground < 0.18 ? "dark" : "light";
  return (host?.isDarkTheme ?? systemIsDark) ? "dark" : "light";
}
