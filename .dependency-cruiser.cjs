/**
 * The direction of imports, as the README draws it: cell → value → form → result → sheet, pane. A folder may import what
 * stands beside it here and itself, nothing else.
 */
const domain = ["value", "form", "evaluation", "wording"];
const inside = [...domain, "summary", "report", "workflow"];
const allowed = {
  value: [],
  form: ["value"],
  // the words of a composite's items and of the explanations are handed about as data
  evaluation: ["value", "form", "wording"],
  wording: ["value", "form", "evaluation"],
  summary: domain,
  // the 摘要版 as data, and in docx/ as a document
  report: domain,
  samples: [...domain, "summary"],
  workflow: [...domain, "summary", "report"],
  functions: inside,
  "hosts/excel": [...inside, "samples"],
  // each recalculates what the other reads
  "hosts/file": [...inside, "samples", "functions", "calculation"],
  calculation: [...inside, "functions", "hosts/file"],
  "apps/ribbon": [...inside, "samples", "functions", "hosts/excel"],
  // a file picked beside the open workbook is read without touching it; fetched only then (see picked-file-later)
  "apps/pane": [...inside, "samples", "functions", "hosts/excel", "apps/ribbon", "hosts/file/picked"],
  // blank forms are drawn as the samples are
  "apps/cli": [...inside, "samples", "functions", "hosts/file", "calculation"],
  // the pane's views over an opened file; what of the ribbon and of Excel they are typed by comes with them
  "apps/web": [
    ...inside,
    "samples",
    "functions",
    "hosts/file",
    "calculation",
    "apps/pane",
    "apps/ribbon",
    "hosts/excel",
  ],
  "trial/host": [...inside, "functions", "hosts/file", "calculation"],
  "trial/workbench": [...inside, "functions", "hosts/file", "calculation", "trial/host"],
};
const layers = Object.entries(allowed).map(([folder, others]) => ({
  name: `layer-${folder.replace("/", "-")}`,
  severity: "error",
  comment: `${folder} may import only from ${others.join(", ") || "itself"}`,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(cells\\.ts|(${[folder, ...others].join("|")})/)` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...layers,
    {
      name: "picked-file-later",
      severity: "error",
      comment: "the pane fetches the reader of files when a file is picked, never with its first view",
      from: { path: "^src/apps/pane/" },
      to: { path: "^src/hosts/file/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "excel-only-in-hosts-excel",
      severity: "error",
      comment: "the domain and the file adapter know nothing of office.js",
      from: { path: "^src/(value|form|evaluation|wording|summary|samples|workflow|hosts/file|calculation|apps/cli)/" },
      to: { path: "office-js|office-runtime" },
    },
    {
      name: "page-without-excel",
      severity: "error",
      comment: "of Excel's side the page takes types, the failure and what evaluates, nothing that runs office.js",
      from: { path: "^src/apps/web/" },
      to: {
        path: "^src/(hosts/excel|apps/ribbon|apps/pane/(boot|host|first|start|registerFunctions))",
        pathNot: "^src/(hosts/excel/hostFailure|apps/ribbon/(command|commandIds|openedWorkbook))\\.ts$",
      },
    },
    {
      name: "node-only-in-cli",
      severity: "error",
      comment: "everything but the command line runs in a browser too",
      from: { path: "^src/", pathNot: "^src/apps/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-without-engines",
      severity: "error",
      from: {
        path: "^src/(value|form|evaluation|wording|summary|samples|workflow|functions|hosts/excel|apps/ribbon|apps/pane)/",
      },
      to: { path: "excelize-wasm|fflate|numfmt|saxes" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
