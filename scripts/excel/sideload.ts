import { spawn } from "node:child_process";

/** Runs npx with the arguments, its output shown; the exit code, 1 where it did not start. The server goes on answering. */
export function sideload(args: readonly string[]): Promise<number> {
  const npx = spawn("npx", args, { stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((done) => {
    npx.on("error", () => done(1));
    npx.on("exit", (code) => done(code ?? 1));
  });
}
