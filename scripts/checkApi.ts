// npm run check:api: no use of office.js beyond what manifest.xml requires, unless isSetSupported was asked before.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";
import { apiUses } from "./api/apiUses";
import { checkApi } from "./api/checkApi";
import { requiredSets } from "./api/requirement";

const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
  },
});
if (config === undefined) throw new Error("tsconfig.json cannot be read");

/** The host's side, which answers office.js and does not call it, is no part of the add-in. */
const hostSide = /^src\/(trial|calculation|hosts\/file|apps\/cli)\//;
const own = config.fileNames.filter((name) => {
  const path = relative(".", name).replaceAll("\\", "/");
  return path.startsWith("src/") && !hostSide.test(path);
});
const program = ts.createProgram(own, config.options);
const files = own.flatMap((name) => program.getSourceFile(name) ?? []);
const uses = files.flatMap((file) => apiUses(file, program.getTypeChecker()));
const problems = checkApi(program, files, requiredSets(readFileSync("manifest.xml", "utf8")));
for (const { file, line, message } of problems) console.error(`${relative(".", file)}:${line} ${message}`);
console.log(`${uses.length} uses of office.js in ${files.length} files`);
// Nothing found means that the types were not: the check would pass over anything.
process.exitCode = problems.length === 0 && uses.length > 0 ? 0 : 1;
