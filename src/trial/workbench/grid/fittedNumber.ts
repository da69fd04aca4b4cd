/**
 * A number as its cell has room for it: where it does not fit, a number without a format loses digits after the point,
 * any other gives way to #, as a part of a number would be a wrong one.
 * @param room in pixels @param width of a text in pixels
 */
export function fittedNumber(text: string, general: boolean, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  const point = text.indexOf(".");
  if (general && point > 0 && !/e/i.test(text)) {
    const digits = text.length - point - 1;
    for (let places = digits - 1; places >= 0; places -= 1) {
      const rounded = Number(text).toFixed(places);
      if (width(rounded) <= room) return rounded;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(width("#"), 1))));
}
