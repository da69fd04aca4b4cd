/** @jest-environment jsdom */

/** What the page's first script has put into the head, in its order. */
const running = () =>
  [...document.querySelectorAll("script")].map((script) => [script.src.replace(/^.*\//, ""), script.async]);

it("runs the page's scripts in their order once the skeleton is painted", async () => {
  document.head.innerHTML = `
    <link rel="preload" as="script" href="functions.js?1" data-run>
    <link rel="icon" href="icon.png">
    <link rel="preload" as="script" href="first.js?1" data-run>`;
  const frames: FrameRequestCallback[] = [];
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((callback) => frames.push(callback));
  await import("../../../src/apps/pane/start");
  expect(running()).toEqual([]);
  frames.forEach((frame) => frame(0));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(running()).toEqual([
    ["functions.js?1", false],
    ["first.js?1", false],
  ]);
});
