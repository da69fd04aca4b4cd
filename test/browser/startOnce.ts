import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { serveChromium } from "./chromium";
import { running } from "./running";
import { screenshots } from "./screenshot";
import stopOnce from "./stopOnce";

/** The workbench as `npm start` serves it, on a free port. @returns its address */
function startWorkbench(): Promise<string> {
  const file = join("assets", "samples", "baiyushan-2020.xlsx");
  const server = spawn(process.execPath, ["scripts/run.mjs", "scripts/workbench/main.ts", file, "any"]);
  running.stop.push(async () => void server.kill());
  let said = "";
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
        if (address !== undefined) resolve(address);
      });
    }
    server.on("exit", () => reject(new Error(`the workbench did not start: ${said}`)));
  });
}

/** Before the first test: one browser and one workbench for all of them. */
export default async function startOnce(): Promise<void> {
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  try {
    const browser = await serveChromium();
    running.stop.push(() => browser.close());
    process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
    process.env.WORKBENCH = await startWorkbench();
  } catch (error) {
    await stopOnce();
    throw error;
  }
}
