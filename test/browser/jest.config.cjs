const shared = require("../../jest.config.cjs");

/** Tests in a real browser: one browser and one server for all of them, one test at a time. */
module.exports = {
  ...shared,
  rootDir: "../..",
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/browser/startOnce.ts",
  globalTeardown: "<rootDir>/test/browser/stopOnce.ts",
  testTimeout: 180_000,
  maxWorkers: 1,
};
