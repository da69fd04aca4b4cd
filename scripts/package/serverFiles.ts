import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve("package.json"));
const contentSecurityPolicy: (officeJs: string) => string = require("./scripts/build/contentSecurityPolicy.cjs");

/**
 * What every answer carries. X-Frame-Options and Cross-Origin-Opener-Policy must not stand here: Excel on the web shows the
 * pane in a frame. The policy is the page's own once more, so that it holds before the page is read.
 */
const headers = (officeJs: string): readonly (readonly [string, string])[] => [
  ["Content-Security-Policy", contentSecurityPolicy(officeJs)],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Strict-Transport-Security", "max-age=31536000"],
];

/** Files are asked for by name and build, `12.js?0a1b2c3d`; such an answer never changes. */
const buildOfFile = "[0-9a-f]{8}";
const forEver = "public, max-age=31536000, immutable";
const askAgain = "no-cache";

/** Where the offline page stands, which carries a policy of its own. */
const ownPolicy = (page: string): string => encodeURI(page);

/**
 * IIS: the folder is made an application's folder, this file beside the pages.
 * @param page the offline page's file name
 */
export function webConfig(officeJs: string, page: string): string {
  const [policy, ...others] = headers(officeJs);
  const add = ([name, value]: readonly [string, string]): string =>
    `<add name="${name}" value="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <clientCache cacheControlMode="NoControl" />
    </staticContent>
    <defaultDocument>
      <files><clear /><add value="taskpane.html" /></files>
    </defaultDocument>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
        ${others.map(add).join("\n        ")}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <outboundRules>
        <rule name="the policy of the pane">
          <match serverVariable="RESPONSE_Content-Security-Policy" pattern=".*" />
          <conditions><add input="{URL}" pattern="${ownPolicy(page)}$|${page}$" negate="true" /></conditions>
          <action type="Rewrite" value="${policy?.[1] ?? ""}" />
        </rule>
        <rule name="ask again" preCondition="not of a build">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <action type="Rewrite" value="${askAgain}" />
        </rule>
        <rule name="keep what is of a build" preCondition="of a build">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <action type="Rewrite" value="${forEver}" />
        </rule>
        <preConditions>
          <preCondition name="of a build"><add input="{QUERY_STRING}" pattern="^${buildOfFile}$" /></preCondition>
          <preCondition name="not of a build"><add input="{QUERY_STRING}" pattern="^${buildOfFile}$" negate="true" /></preCondition>
        </preConditions>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;
}

/**
 * nginx, to be included inside \`http\`: one server; certificate and name are the department's.
 * @param path the base address's path, with slashes at both ends
 */
export function nginxConf(officeJs: string, { host, path }: Place, page: string): string {
  const add = ([name, value]: readonly [string, string]): string => `  add_header ${name} "${value}" always;`;
  const [policy, ...others] = headers(officeJs);
  return `# 绩效自评：放进 http { } 内（例如 /etc/nginx/conf.d/）。证书路径按本单位实际填写。
map $args $perf_cache {
  default "${askAgain}";
  "~^${buildOfFile}$" "${forEver}";
}
map $uri $perf_policy {
  default "${policy?.[1] ?? ""}";
  # 离线网页自带策略
  "~*/${page.replace(".", "\\.")}$" "";
}
server {
  listen 443 ssl;
  server_name ${host};
  ssl_certificate     /etc/nginx/certs/server.crt;
  ssl_certificate_key /etc/nginx/certs/server.key;
  charset utf-8;
  gzip on;
  gzip_types text/css application/javascript application/json text/xml;
  # 网页版 Excel 在框架中打开窗格：不要加 X-Frame-Options
${others.map(add).join("\n")}
  add_header Content-Security-Policy $perf_policy always;
  add_header Cache-Control $perf_cache always;
  location ${path} {
    alias /usr/share/nginx/perf/;
    index taskpane.html;
  }
}
`;
}

/** Host and path of the base address. */
export interface Place {
  readonly host: string;
  readonly path: string;
}

/** The same as a container: the site and its configuration, nothing else; certificates are mounted. */
export const containerfile = `# 构建：podman build -t perf-site .   运行：podman run -p 443:443 -v ./certs:/etc/nginx/certs:ro perf-site
FROM docker.io/library/nginx:1.28-alpine
RUN rm /etc/nginx/conf.d/default.conf
COPY nginx.conf /etc/nginx/conf.d/perf.conf
COPY site/ /usr/share/nginx/perf/
`;
