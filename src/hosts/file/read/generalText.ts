const scientific = (value: number): string => {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, "0");
  return `${Number(mantissa)}E${power < 0 ? "-" : "+"}${digits}`;
};

/** A number under the format General in a column wide enough: eleven characters at most, or scientific. */
export const generalText = (value: number): string => {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= 1e11) return scientific(value);
  const fixed = value.toFixed(Math.max(10 - String(Math.trunc(size)).length, 0));
  const rounded = Number(fixed);
  if (rounded === 0 || (size < 1e-4 && rounded !== value)) return scientific(value);
  return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
};
