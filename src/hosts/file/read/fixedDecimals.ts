/**
 * A number with a fixed count of decimals, half away from zero on its 15 significant digits, as Excel shows it: 8.575 is
 * 8.58 although the binary number lies below. `shift` moves the point right first (2 for a percentage).
 */
export const fixedDecimals = (value: number, decimals: number, shift: number, grouped: boolean): string => {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const power = Number(exponent) - 14 + shift + decimals;
  const digits = BigInt(mantissa.replace(".", ""));
  const scale = 10n ** BigInt(Math.min(Math.abs(power), 400));
  const scaled = power >= 0 ? digits * scale : (digits * 2n + scale) / (scale * 2n);
  const text = String(scaled).padStart(decimals + 1, "0");
  const whole = decimals === 0 ? text : text.slice(0, -decimals);
  const fraction = decimals === 0 ? "" : `.${text.slice(-decimals)}`;
  const sign = value < 0 && scaled !== 0n ? "-" : "";
  return sign + (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole) + fraction;
};
