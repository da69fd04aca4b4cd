import { detectors } from "../../../src/evaluation/findings/detectors";
import { fetchFinder, finder, finderIsHere } from "../../../src/evaluation/findings/finderLater";

describe("what looks for findings, where the page fetches it later", () => {
  it("throws until it was fetched, so that no form looks faultless, and is all of it after that", async () => {
    expect(finderIsHere()).toBe(false);
    expect(finder).toThrow();
    await fetchFinder();
    expect(finderIsHere()).toBe(true);
    expect(finder().detectors).toEqual(detectors);
  });
});
