import { withOlderSelectors } from "../../scripts/build/olderSelectors";

describe("selectors for browsers that know neither :is nor :where", () => {
  it.each([
    [".p-tab { color: red }", ".p-tab { color: red }"],
    [".a :is(td, th):first-child { x: y }", ".a td:first-child,\n.a th:first-child { x: y }"],
    [
      ".a :is(td, th):not(:nth-child(2)), .b { x: y }",
      ".a td:not(:nth-child(2)),\n.a th:not(:nth-child(2)),\n.b { x: y }",
    ],
    // of no weight: the element's name alone
    [":where(.p-pane :is(h1, p)) { x: y }", "h1,\np { x: y }"],
    [":where(.p-pane h2) { x: y }", "h2 { x: y }"],
    ["@media print { .a:is(.b) { x: y } }", "@media print {.a.b { x: y } }"],
  ])("%s", (given, wanted) => expect(withOlderSelectors(given)).toBe(wanted));
});
