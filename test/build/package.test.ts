/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import contentSecurityPolicy from "../../scripts/build/contentSecurityPolicy.cjs";
import { officeJsAddress } from "../../scripts/build/officeJs";
import { billOfMaterials, licenceTexts } from "../../scripts/package/licences";
import { containerfile, nginxConf, webConfig } from "../../scripts/package/serverFiles";

const page = "绩效自评.html";
const officeJs = officeJsAddress("21vianet") ?? "";
const nginx = nginxConf(officeJs, { host: "example.gov.cn", path: "/x/" }, page);
const iis = webConfig(officeJs, page);

describe.each([
  ["nginx", nginx],
  ["IIS", iis],
])("%s", (_, file) => {
  /** What is sent, without what the file says of itself or takes away. */
  const sent = file.replace(/^\s*#.*$/gm, "").replace(/<remove [^>]*>/g, "");

  it("lets Excel on the web show the pane in a frame", () => {
    expect(sent).not.toMatch(/X-Frame-Options|frame-ancestors|Cross-Origin-Opener-Policy/i);
  });

  it("sends the pane's own policy, and the offline page keeps its own", () => {
    expect(sent).toContain(contentSecurityPolicy(officeJs));
    expect(sent).toContain(officeJs.startsWith("https:") ? new URL(officeJs).origin : "'self'");
    expect(sent).toMatch(/绩效自评\\?\.html\$/);
  });

  it("keeps for ever what is asked for by its build, and asks again for all else", () => {
    const forEver = "public, max-age=31536000, immutable";
    const ofABuild = /"~?(\^\[0-9a-f\]\{8\}\$)"/.exec(sent)?.[1] ?? "(?!)";
    expect(["0a1b2c3d", "", "v=1", "0a1b2c3d4"].map((query) => new RegExp(ofABuild).test(query))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(sent.split(forEver)).toHaveLength(2);
    expect(sent.split('"no-cache"')).toHaveLength(2);
  });
});

it("web.config is XML", () => {
  const read = new DOMParser().parseFromString(iis, "application/xml");
  expect([read.documentElement.nodeName, read.querySelector("parsererror")]).toEqual(["configuration", null]);
});

it("nginx serves the base address's path from where the container has the site", () => {
  const [, folder] = /alias (\S+);/.exec(nginx) ?? [];
  expect(nginx).toContain("server_name example.gov.cn;");
  expect(nginx).toContain("location /x/ {");
  expect(containerfile).toContain(`COPY site/ ${folder}`);
});

const Own = v.object({ name: v.string(), dependencies: v.record(v.string(), v.string()) });
const { name, dependencies } = v.parse(Own, JSON.parse(readFileSync("package.json", "utf8")));

it("every package that is delivered has its licence in the list, no other", () => {
  const texts = licenceTexts();
  for (const [one, version] of Object.entries(dependencies)) expect(texts).toContain(`${one} ${version}\n`);
  expect(texts).not.toContain("webpack 5");
});

it("the bill of materials names the product and what it is made of", () => {
  const Bill = v.object({
    bomFormat: v.literal("CycloneDX"),
    metadata: v.object({ component: v.object({ name: v.string() }) }),
    components: v.array(v.object({ name: v.string(), version: v.string() })),
  });
  const bill = v.parse(Bill, JSON.parse(billOfMaterials()));
  expect(bill.metadata.component.name).toBe(name);
  const named = bill.components.map((one) => `${one.name}@${one.version}`);
  expect(named).toEqual(expect.arrayContaining(Object.entries(dependencies).map((one) => one.join("@"))));
});
