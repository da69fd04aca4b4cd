import { hostTheme, type ThemeName } from "./hostTheme";

/** The colours as Excel gives them now. */
const now = (): ThemeName =>
  hostTheme(Office.context.officeTheme, window.matchMedia("(prefers-color-scheme: dark)").matches);

/**
 * Tells the theme at once and whenever it changes. Excel raises no event for its own: it is looked at again when the
 * pane comes to the front.
 */
export function followTheme(tell: (theme: ThemeName) => void): void {
  let last: ThemeName | null = null;
  const look = () => {
    const theme = now();
    if (theme === last) return;
    last = theme;
    document.documentElement.dataset.theme = theme;
    tell(theme);
  };
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  look();
}
