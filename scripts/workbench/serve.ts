import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { isText } from "./contentTypes";
import type { Answer } from "./site";

export interface Served {
  /** `http://localhost:3000/` */
  readonly address: string;
  readonly close: () => void;
}

/** `localhost` is either; another program on the other one must not answer in our place. */
const loopbacks = ["127.0.0.1", "::1"];

/** Names of this machine: a page from elsewhere that was made to point here is not answered. */
const own = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Serves on this machine alone, on the wanted port or, where that is taken or none is wanted, on a free one. */
export async function serve(site: (path: string) => Answer | null, port: number | null): Promise<Served> {
  const listener = answering(site);
  const servers = (port === null ? null : await listenAt(listener, port)) ?? (await listenAnywhere(listener));
  const [first] = servers;
  const address = first?.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    address: `http://localhost:${taken}/`,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function answering(site: (path: string) => Answer | null): RequestListener {
  const packed = new WeakMap<Uint8Array, Buffer>();
  const pack = (body: Uint8Array): Buffer => {
    const known = packed.get(body) ?? gzipSync(body);
    packed.set(body, known);
    return known;
  };
  return (request, response) => {
    const path = decodePath(request.url ?? "/");
    const asks = (request.method === "GET" || request.method === "HEAD") && own.test(request.headers.host ?? "");
    const answer = asks && path !== null ? answerOf(site, path) : null;
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
  };
}

/** null where another program has the port; a machine without one of the loopbacks does with the other. */
async function listenAt(listener: RequestListener, port: number): Promise<readonly Server[] | null> {
  const servers: Server[] = [];
  for (const host of loopbacks) {
    const server = createServer(listener);
    const problem = await new Promise<string | null>((resolve) => {
      server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      server.listen(port, host, () => resolve(null));
    });
    if (problem === null) servers.push(server);
    else if (problem === "EADDRINUSE" || problem === "EACCES") {
      for (const each of servers) each.close();
      return null;
    }
  }
  return servers.length > 0 ? servers : null;
}

/** How often a port that is free on one loopback may turn out taken on the other. */
const tries = 20;

async function listenAnywhere(listener: RequestListener): Promise<readonly Server[]> {
  for (let tried = 0; tried < tries; tried += 1) {
    const servers = await listenAt(listener, await freePort());
    if (servers) return servers;
  }
  throw new Error("no free port");
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** A path that cannot be a file's is not found; nothing that is asked for ends the server. */
function answerOf(site: (path: string) => Answer | null, path: string): Answer | null {
  try {
    return site(path);
  } catch {
    return null;
  }
}

const decodePath = (url: string): string | null => {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
};
