import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/apps/web/tasks/sha256";

const byNode = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the digest of a file", () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000_003])(
    "of %d bytes is the one every other program gives",
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
      expect(sha256(bytes)).toBe(byNode(bytes));
    },
  );

  it("is the same for a part of a buffer", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), (bytes, from) => {
        expect(sha256(bytes.subarray(from))).toBe(byNode(bytes.subarray(from)));
      }),
    ));
});
