/**
 * The section of a format that shows a number, and the number it shows: `+0.00;-0.00;0.00` has one for what is above 0,
 * below it (without its sign) and 0. The engine shows 0 by the first. Formats with conditions (`[>100]`) stay whole.
 */
export const formatSection = (value: number, format: string): { readonly value: number; readonly format: string } => {
  if (!format.includes(";") || /\[[<>=]/.test(format)) return { value, format };
  const sections = format.match(/(?:"[^"]*"|\\.|_.|[^;])+|(?<=;)(?=;|$)/g) ?? [format];
  const [above = format, below, none] = sections;
  if (value < 0 && below !== undefined) return { value: -value, format: below };
  return { value, format: value === 0 && none !== undefined ? none : above };
};
