import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The eight rules of the plugin, registered by hand: its own presets nest another typescript-eslint. */
const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"]),
);

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", ".cache/", "coverage/", "assets/", "test/fixtures/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/apps/cli/**", "scripts/**", "bench/**", "test/browser/**"],
    rules: { "no-console": "off" },
  },
  {
    // Their requests are built in one function and read in another, and some break the rules to see the library refuse.
    files: ["test/trial/host/**"],
    rules: Object.fromEntries(Object.keys(officeRules).map((rule) => [rule, "off"])),
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
