const dark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

export const darkNow = (): boolean => dark().matches;

/** Follows the system's colours; `tell` is told of each change. */
export function followSystem(tell: (theme: "light" | "dark") => void): void {
  const query = dark();
  const look = (): void => {
    const theme = query.matches ? "dark" : "light";
    document.documentElement.dataset.theme = theme;
    tell(theme);
  };
  query.addEventListener("change", look);
  look();
}
