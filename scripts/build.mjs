// npm run build: the build itself is TypeScript, scripts/build/main.ts.
process.argv.splice(2, 0, "scripts/build/main.ts");
await import("./run.mjs");
