/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "Node10",
          isolatedModules: true,
          jsx: "react-jsx",
          esModuleInterop: true,
          resolveJsonModule: true,
          target: "ES2022",
        },
        diagnostics: false,
      },
    ],
  },
  // numfmt 4.0.1 names a CommonJS file (dist/index.cjs) that its package does not hold.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  maxWorkers: 2,
};
