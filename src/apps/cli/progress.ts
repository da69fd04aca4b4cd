import { isatty } from "node:tty";
import { cliTexts, filled } from "../../wording/cliTexts";
import type { Locale } from "../../wording/locale";
import { saySame } from "./print";

/** So often the line changes, in milliseconds. */
const EVERY = 200;

/** `1:05` or `2:00:09` */
const clock = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const two = (number: number): string => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};

/** How far a call is, in a line at the foot of the terminal: files done, files a second, time left. */
export const progressText = (done: number, all: number, seconds: number, locale: Locale): string => {
  const rate = seconds > 0 ? done / seconds : 0;
  return filled(cliTexts[locale].progress, {
    done: String(done),
    all: String(all),
    rate: rate.toFixed(1),
    left: rate > 0 ? clock((all - done) / rate) : "–",
  });
};

/** The line of progress, for a person at a terminal alone; it makes way for whatever else is told. */
export class Progress {
  private readonly from = performance.now();
  private done = 0;
  private drawn = -Infinity;
  private readonly isShown: boolean;

  constructor(
    private readonly all: number,
    private readonly locale: Locale,
  ) {
    this.isShown = all > 1 && isatty(2);
  }

  /** Called before something else is told. */
  clear(): void {
    if (!this.isShown || this.drawn === -Infinity) return;
    saySame("\r\u001b[K");
    this.drawn = -Infinity;
  }

  /** Called for each file, when it is done. */
  step(): void {
    this.done += 1;
    const now = performance.now();
    if (!this.isShown || now - this.drawn < EVERY) return;
    this.drawn = now;
    saySame(`\r\u001b[K${progressText(this.done, this.all, (now - this.from) / 1000, this.locale)}`);
  }
}
