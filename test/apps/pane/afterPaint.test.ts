/** @jest-environment jsdom */
import { afterPaint } from "../../../src/apps/pane/afterPaint";
import { removeSkeleton } from "../../../src/apps/pane/skeleton/removeSkeleton";

let frame: FrameRequestCallback | null = null;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["requestAnimationFrame"] });
  frame = null;
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((callback) => {
    frame = callback;
    return 1;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Whether the promise is settled once the timers have run for some milliseconds. */
async function settledAfter(milliseconds: number): Promise<boolean> {
  let settled = false;
  void afterPaint().then(() => (settled = true));
  await jest.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

describe("the pane's code waits", () => {
  it("for the frame that paints the skeleton", async () => {
    let settled = false;
    void afterPaint().then(() => (settled = true));
    await jest.advanceTimersByTimeAsync(50);
    expect(settled).toBe(false);
    frame?.(50);
    expect(settled).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(settled).toBe(true);
  });
  it("not for ever where no frame comes", async () => {
    expect(await settledAfter(199)).toBe(false);
    expect(await settledAfter(200)).toBe(true);
  });
  it("not at all in a pane that is not shown", async () => {
    jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    expect(await settledAfter(0)).toBe(true);
  });
});

describe("the skeleton", () => {
  it("goes when the first view stands, and once", () => {
    document.body.innerHTML = '<main id="skeleton"></main><div id="root"></div>';
    removeSkeleton();
    removeSkeleton();
    expect(document.body.innerHTML).toBe('<div id="root"></div>');
  });
});
