import { readQuantity } from "./quantity";
import type { Bands, Quantity } from "./value";

const band = /(优秀|优|良好|良|中等|中|合格|较差|差|不合格)[:：]?((?:≥|≤|>|<|=)?\d+(?:\.\d+)?[^\d,;/、优良中差合]*)/g;

/** Reads a standard of bands, 优 100% / 良 90% / 中 85% / 差 <85%; null for anything else. */
export function readBands(text: string): Bands | null {
  if (!/[优良]/.test(text)) return null;
  const bands: { word: string; quantity: Quantity }[] = [];
  let rest = text;
  for (const [whole, word = "", amount = ""] of text.matchAll(band)) {
    const quantity = readQuantity(amount);
    if (quantity === null || quantity === "sentence") return null;
    bands.push({ word, quantity });
    rest = rest.replace(whole, "");
  }
  return bands.length >= 2 && /^[/,;、\s]*$/.test(rest) ? { kind: "bands", bands } : null;
}
