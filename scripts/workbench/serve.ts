import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { isText } from "./contentTypes";
import type { Answer } from "./site";

export interface Served {
  readonly server: Server;
  /** `http://localhost:3000/` */
  readonly address: string;
}

/** Serves on this machine alone, on the wanted port or, where that is taken, on a free one. */
export async function serve(site: (path: string) => Answer | null, port: number): Promise<Served> {
  const packed = new WeakMap<Uint8Array, Buffer>();
  const pack = (body: Uint8Array): Buffer => {
    const known = packed.get(body) ?? gzipSync(body);
    packed.set(body, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? "/");
    const answer = path === null || (request.method !== "GET" && request.method !== "HEAD") ? null : site(path);
    if (!answer) return void response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
    const gzip = isText(answer.type) && (request.headers["accept-encoding"] ?? "").includes("gzip");
    response.writeHead(200, {
      "Content-Type": answer.type,
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
      ...(gzip ? { "Content-Encoding": "gzip" } : {}),
      ...answer.headers,
    });
    response.end(request.method === "HEAD" ? undefined : gzip ? pack(answer.body) : answer.body);
  });
  await listen(server, port).catch(() => listen(server, 0));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.removeListener("error", reject);
      resolve();
    });
  });

const decodePath = (url: string): string | null => {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
};
