/**
 * The direction of imports, as the README draws it: evaluation <- form <- summary, report <- excel <- functions,
 * commands, taskpane; and beside excel: workbook <- cli, embedded <- workbench.
 */
const only = (name, from, to) => ({
  name,
  severity: "error",
  comment: `${from} may import only from ${to.join(", ")}`,
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: `^src/(${[from, ...to].join("|")})/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    only("locales-stand-alone", "locales", ["evaluation"]),
    only("evaluation-is-the-ground", "evaluation", ["locales"]),
    only("form-sees-grids", "form", ["evaluation", "locales"]),
    only("summary-sees-results", "summary", ["evaluation", "form", "locales"]),
    only("report-sees-results", "report", ["evaluation", "form", "locales"]),
    only("carried-stands-alone", "carried", []),
    only("excel-is-an-adapter", "excel", ["carried", "evaluation", "form", "summary", "report", "locales"]),
    only("functions-are-thin", "functions", ["evaluation", "form", "summary", "excel", "locales"]),
    only("commands-above-excel", "commands", [
      "evaluation",
      "form",
      "summary",
      "report",
      "excel",
      "functions",
      "locales",
    ]),
    only("taskpane-on-top", "taskpane", [
      "evaluation",
      "form",
      "summary",
      "report",
      "excel",
      "functions",
      "commands",
      "locales",
    ]),
    only("workbook-is-an-adapter", "workbook", ["carried", "evaluation", "form", "summary", "functions", "locales"]),
    only("cli-over-workbook", "cli", [
      "carried",
      "evaluation",
      "form",
      "summary",
      "report",
      "workbook",
      "functions",
      "locales",
    ]),
    only("embedded-over-workbook", "embedded", [
      "carried",
      "evaluation",
      "form",
      "summary",
      "workbook",
      "functions",
      "locales",
    ]),
    {
      name: "excel-only-in-excel",
      severity: "error",
      comment: "the domain and the file adapter know nothing of office.js",
      from: { path: "^src/(carried|evaluation|form|summary|report|workbook|cli|locales)/" },
      to: { path: "office-js|office-runtime" },
    },
    {
      name: "node-only-in-cli",
      severity: "error",
      comment: "everything but the command line runs in a browser too",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-without-engines",
      severity: "error",
      from: { path: "^src/(evaluation|form|summary|report|excel|functions|commands|taskpane)/" },
      to: { path: "excelize-wasm|fflate" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
