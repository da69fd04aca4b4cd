import type { ServerOptions } from "node:https";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { DEVELOPMENT } from "../build/addresses";
import { configuration } from "../build/bundle";
import { functionFiles } from "../build/functionFiles";
import { officeJsAddress } from "../build/officeJs";

/** Starts the development server at https://localhost:3000 with a certificate; fails where the port is taken. */
export async function serve(certificate: ServerOptions): Promise<WebpackDevServer> {
  const config = configuration({
    production: false,
    officeJs: officeJsAddress("global") ?? "",
    out: "dist",
    files: (await functionFiles(DEVELOPMENT)) ?? {},
  });
  const compiler = webpack(config);
  if (compiler === null) throw new Error("webpack did not start");
  const server = new WebpackDevServer(
    { ...config.devServer, server: { type: "https", options: certificate } },
    compiler,
  );
  await server.start();
  return server;
}
