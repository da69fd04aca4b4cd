// npm run build:web: the page that needs no Excel, as one file in a folder of its own.
import { statSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "./build/page";

const file = await buildPage(join("dist", "web"));
const megabytes = (statSync(file).size / 1e6).toFixed(1);
console.log(`${file} 已生成，${megabytes} MB，双击即可打开 / built, opens with a double click`);
