// npm start: serves the workbench until it is stopped.
import { startWorkbench } from "./startWorkbench";

const [file = ""] = process.argv.slice(2);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
console.log("\n正在准备工作台…… / Preparing the workbench…");
const served = await startWorkbench(file, 3000);
if (typeof served === "string") {
  console.error(served);
  process.exit(1);
}
console.log(`工作台 / Workbench: ${served.address}\n按 Ctrl+C 停止 / Ctrl+C stops it`);
