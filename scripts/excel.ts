// npm run excel: the add-in in a real Excel, from the https development server at the manifest's own address.
import devCerts from "office-addin-dev-certs";
import { serve } from "./excel/serve";
import { sideload } from "./excel/sideload";
import { excelSteps } from "./excel/steps";

const steps = excelSteps(process.platform);
if (steps.kind === "elsewhere") {
  console.error(steps.message);
  process.exit(1);
}
// The first time, the system asks whether to trust the certificate.
const server = await serve(await devCerts.getHttpsServerOptions());
console.log("加载项在 https://localhost:3000/，按 Ctrl+C 结束 / serving; Ctrl+C ends");
process.on("SIGINT", () => {
  void sideload(steps.stop)
    .then(() => server.stop())
    .finally(() => process.exit(0));
});
const code = await sideload(steps.start);
if (code !== 0)
  console.error(
    `没有装进 Excel（${code}）。可在 Excel 的“加载项 > 我的加载项”中手动上传 manifest.xml。 / Upload manifest.xml by hand.`,
  );
