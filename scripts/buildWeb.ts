// npm run build:web [-- --out FOLDER]: the page that needs no Excel, as one file in a folder of its own.
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPage } from "./build/page";

const { values } = parseArgs({ options: { out: { type: "string", default: join("dist", "web") } } });
const file = await buildPage(values.out);
const megabytes = (statSync(file).size / 1e6).toFixed(1);
console.log(`${file} 已生成，${megabytes} MB，双击即可打开 / built, opens with a double click`);
