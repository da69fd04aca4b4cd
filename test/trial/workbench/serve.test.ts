import { createServer, type Server } from "node:http";
import { request } from "node:http";
import { type Served, serve } from "../../../scripts/workbench/serve";

const site = (path: string) =>
  path === "/" ? { type: "text/html; charset=utf-8", body: Buffer.from("工作台".repeat(50)) } : null;

const get = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{ status: number; encoding: string; bytes: number }>((resolve, reject) => {
    request(address, { headers, method }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, encoding: answer.headers["content-encoding"] ?? "", bytes }),
      );
    })
      .on("error", reject)
      .end();
  });

const taken: Server[] = [];
let served: Served | null = null;
afterEach(() => {
  served?.close();
  for (const server of taken.splice(0)) server.close();
});

/** A port on which another program listens. */
const occupied = (): Promise<number> =>
  new Promise((resolve) => {
    const other = createServer((_, response) => response.end("另一个程序"));
    taken.push(other);
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });

describe("serving the workbench", () => {
  it.each(["%00", "%", "..%2f..%2f", "%ff"])("answers /%s", async (path) => {
    const failing = (asked: string) => {
      if (asked.includes("\0")) throw new TypeError("The argument 'path' must be a string without null bytes");
      return site(asked);
    };
    served = await serve(failing, null);
    expect([200, 404]).toContain((await get(`${served.address}${path}`)).status);
    expect((await get(served.address)).status).toBe(200);
  });

  it("answers on this machine, smaller where the browser takes it so", async () => {
    served = await serve(site, null);
    expect(await get(served.address)).toEqual({ status: 200, encoding: "", bytes: 450 });
    const packed = await get(served.address, { "Accept-Encoding": "gzip" });
    expect([packed.encoding, packed.bytes < 450]).toEqual(["gzip", true]);
  });

  it("takes another port where the wanted one is taken", async () => {
    const port = await occupied();
    served = await serve(site, port);
    expect(new URL(served.address).port).not.toBe(String(port));
    expect((await get(served.address)).status).toBe(200);
  });

  it("answers to this machine's own names alone", async () => {
    served = await serve(site, null);
    const { port } = new URL(served.address);
    expect((await get(served.address, { Host: `localhost:${port}` })).status).toBe(200);
    expect((await get(served.address, { Host: `127.0.0.1:${port}` })).status).toBe(200);
    expect((await get(served.address, { Host: "workbook.example" })).status).toBe(404);
  });

  it.each([
    ["GET", "nothing", 404],
    ["GET", "%E0%A4%A", 404],
    ["POST", "", 404],
    ["HEAD", "", 200],
  ])("%s /%s is %i", async (method, path, status) => {
    served = await serve(site, null);
    expect((await get(served.address + path, {}, method)).status).toBe(status);
  });
});
