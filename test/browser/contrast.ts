/**
 * Texts with too little contrast, as the browser shows them. For forced colours: axe reads a property there that the
 * browser does not force (-webkit-text-fill-color) and judges colours that nobody sees.
 */
export function lowContrast(): readonly string[] {
  const rgb = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** Grounds that let through what is behind are laid over it. */
  const ground = (element: Element | null): readonly number[] => {
    if (element === null) return [255, 255, 255];
    const color = rgb(getComputedStyle(element).backgroundColor);
    const alpha = color[3] ?? 1;
    if (alpha === 1) return color;
    const behind = ground(element.parentElement);
    return [0, 1, 2].map((part) => (color[part] ?? 0) * alpha + (behind[part] ?? 0) * (1 - alpha));
  };
  const ratio = (element: Element): number => {
    const [a, b] = [luminance(rgb(getComputedStyle(element).color)), luminance(ground(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const ownText = (element: Element): string =>
    [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent?.trim() ?? "")
      .join("");
  return [...document.querySelectorAll("body *")]
    .filter((element) => ownText(element) !== "" && element.checkVisibility() && !element.closest(":disabled"))
    .filter((element) => !element.closest("[aria-disabled='true'], svg, script, style"))
    .flatMap((element) => (ratio(element) < 4.5 ? [`${ownText(element)}: ${ratio(element).toFixed(2)}`] : []));
}
