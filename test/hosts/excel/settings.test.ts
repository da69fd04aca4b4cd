import * as fc from "fast-check";
import { readMapping, readProfile, saveMapping, saveProfile } from "../../../src/hosts/excel/settings";
import { openInExcel } from "./officeForTests";

describe("what travels in the workbook", () => {
  it("is there after closing and opening, and gone when taken out", async () => {
    const host = await openInExcel(null, { sheet: "自评表" });
    expect(await readProfile()).toBeNull();
    const profile = JSON.stringify({ id: "我的规则", name: "<改> & \"好\" 'x'" });
    host.traffic.reset();
    expect(await saveProfile(profile)).toBe(true);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
    expect(await saveMapping('{"自评表":{}}')).toBe(true);
    await openInExcel(host.save());
    expect(await readProfile()).toBe(profile);
    expect(await readMapping()).toBe('{"自评表":{}}');
    expect(await saveProfile(null)).toBe(true);
    expect(await readProfile()).toBeNull();
    expect(await readMapping()).toBe('{"自评表":{}}');
  });

  it("comes back as it was saved, whatever the text", async () => {
    await openInExcel();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        const json = JSON.stringify({ text });
        expect(await saveProfile(json)).toBe(true);
        expect(await readProfile()).toBe(json);
      }),
      { numRuns: 30 },
    );
  });
});
