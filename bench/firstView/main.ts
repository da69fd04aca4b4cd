// npm run bench:firstView: the pane's first view raced against a page like Microsoft's React template of a task pane, and against a page with nothing but a word, which no page can beat.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { contentType } from "../../scripts/workbench/contentTypes";
import { gzipSize } from "../../scripts/build/gzipSize";
import { serve } from "../../scripts/workbench/serve";
import { launchChromium } from "../../test/browser/chromium";
import { load, type Load } from "./load";
import { builtPages } from "./pages";

const rounds = 11;

const middle = (loads: readonly Load[], of: keyof Load): number =>
  loads.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(loads.length / 2)] ?? NaN;

const site = (folder: string) => (path: string) => {
  const file = join(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true
    ? { type: contentType(path), body: readFileSync(file) }
    : null;
};

const folders = await builtPages();
const [pane, plain] = [await serve(site(folders.pane), null), await serve(site(folders.yardstick), null)];
const racers = [
  { name: "pane", address: `${pane.address}taskpane.html`, view: "[role=tab]", whole: ".p-total", loads: [] as Load[] },
  { name: "template", address: `${plain.address}page.html`, view: "#stands", whole: "#stands", loads: [] as Load[] },
  { name: "a word", address: `${plain.address}empty.html`, view: "#stands", whole: "#stands", loads: [] as Load[] },
] as const;
const browser = await launchChromium();
// The first of each warms up; then one after the other, so that what slows the machine slows all.
for (let round = 0; round <= rounds; round += 1) {
  for (const { address, view, whole, loads } of racers) {
    const one = await load(browser, address, view, whole);
    if (round > 0) loads.push(one);
  }
}
await browser.close();
pane.close();
plain.close();

const wire = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => /^(start|functions|first|polyfill|vendor|taskpane)\.(js|html)$/.test(name))
    .reduce((sum, name) => sum + gzipSize(readFileSync(join(folder, name))), 0);
console.log(`gzip until the result stands: pane ${wire(folders.pane)}, template ${wire(folders.yardstick)} bytes`);
const [own, yardstick, floor] = racers;
const meanings = { paint: "first paint", view: "tabs stand", whole: "result stands" } as const;
for (const of of ["paint", "view", "whole"] as const) {
  const times = racers.map(({ name, loads }) => `${name} ${middle(loads, of).toFixed(0)} ms`);
  const [a, b, c] = [own, yardstick, floor].map(({ loads }) => middle(loads, of));
  const ratio = (from: number): string => (((a ?? NaN) - from) / ((b ?? NaN) - from)).toFixed(2);
  console.log(`${meanings[of]}: ${times.join(", ")}; ${ratio(0)} of the template, ${ratio(c ?? NaN)} beyond the word`);
}
