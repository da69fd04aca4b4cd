// node query.mjs FILE.sql: runs its statements and prints what they give.
import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
const db = await (await DuckDBInstance.create()).connect();
for (const query of readFileSync(process.argv[2], "utf8")
  .split(/;\s*$/m)
  .filter((one) => one.trim() !== "")) {
  const reader = await db.runAndReadAll(query);
  if (/^\s*SELECT/i.test(query)) console.table(reader.getRowObjectsJson());
}
