import { intentOf } from "../../../src/trial/workbench/grid/keys";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe("keys while no cell is edited", () => {
  it.each([
    ["ArrowDown", {}, { kind: "move", step: { rows: 1, columns: 0, far: false }, extend: false }],
    ["ArrowLeft", { shiftKey: true }, { kind: "move", step: { rows: 0, columns: -1, far: false }, extend: true }],
    ["ArrowRight", { ctrlKey: true }, { kind: "move", step: { rows: 0, columns: 1, far: true }, extend: false }],
    ["ArrowUp", { metaKey: true }, { kind: "move", step: { rows: -1, columns: 0, far: true }, extend: false }],
    ["Tab", {}, { kind: "next", rows: 0, columns: 1 }],
    ["Tab", { shiftKey: true }, { kind: "next", rows: 0, columns: -1 }],
    ["Enter", {}, { kind: "next", rows: 1, columns: 0 }],
    ["Enter", { shiftKey: true }, { kind: "next", rows: -1, columns: 0 }],
    ["PageDown", {}, { kind: "page", by: 1, extend: false }],
    ["PageDown", { ctrlKey: true }, { kind: "sheet", by: 1 }],
    ["Home", {}, { kind: "rowStart", extend: false }],
    ["Home", { ctrlKey: true }, { kind: "first", extend: false }],
    ["End", { ctrlKey: true, shiftKey: true }, { kind: "last", extend: true }],
    ["F2", {}, { kind: "edit" }],
    ["Delete", {}, { kind: "clear" }],
    ["Z", { ctrlKey: true }, { kind: "undo" }],
    ["s", { metaKey: true }, { kind: "save" }],
    ["F10", { shiftKey: true }, { kind: "menu" }],
  ])("%s %j", (key, pressed, intent) => expect(intentOf({ ...none, key, ...pressed })).toEqual(intent));

  it.each([
    ["a", {}],
    ["达", {}],
    ["F10", {}],
    ["c", { ctrlKey: true }],
    ["v", { metaKey: true }],
    ["ArrowDown", { altKey: true }],
  ])("%s %j types or is the browser's own", (key, pressed) => {
    expect(intentOf({ ...none, key, ...pressed })).toBeNull();
  });
});
