import { writeSync } from "node:fs";
import { inOneLine, Problem } from "./problem";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** Waits a little: a pipe that is full will be read. */
const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);

function writeAll(stream: 1 | 2, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      pause();
    }
  }
}

/**
 * Prints a text and a line break, all of it. Where nobody reads it any more, or the disk that it goes to is full, that is
 * an error: who reads the status alone must not take nothing for a result.
 */
export function print(text: string): Problem | null {
  try {
    writeAll(1, `${text}\n`);
    return null;
  } catch (error) {
    return new Problem("print-failed", { detail: codeOf(error) });
  }
}

/** Says something beside the result, in one line; where nobody listens, nothing can be done. */
export function say(text: string): void {
  try {
    writeAll(2, `${inOneLine(text)}\n`);
  } catch {
    return;
  }
}

/** Says something on the line where the terminal stands, signs that steer it included. */
export function saySame(text: string): void {
  try {
    writeAll(2, text);
  } catch {
    return;
  }
}
