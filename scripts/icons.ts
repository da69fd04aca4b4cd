// Draws assets/icons from scripts/icons/drawings.ts.
import { mkdirSync, writeFileSync } from "node:fs";
import { drawings } from "./icons/drawings";
import { paint } from "./icons/paint";
import { encodePng } from "./icons/png";

mkdirSync("assets/icons", { recursive: true });
for (const [name, { drawing, sizes }] of Object.entries(drawings)) {
  for (const size of sizes) writeFileSync(`assets/icons/${name}-${size}.png`, encodePng(paint(drawing, size), size));
}
