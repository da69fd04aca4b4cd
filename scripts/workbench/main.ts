// npm start: serves the workbench until it is stopped. FILE [any]: on port 3000 unless any free port is asked for.
import { startWorkbench } from "./startWorkbench";

const [file = "", port = ""] = process.argv.slice(2);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
console.log("\n正在准备工作台…… / Preparing the workbench…");
const served = await startWorkbench(file, port === "any" ? null : 3000);
if (typeof served === "string") {
  console.error(served);
  process.exit(1);
}
console.log(`工作台 / Workbench: ${served.address}\n按 Ctrl+C 停止 / Ctrl+C stops it`);
