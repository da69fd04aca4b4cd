/** Text as it stands in a page. */
export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const style = `body{font:16px/1.7 "Microsoft YaHei","PingFang SC","Noto Sans SC",sans-serif;color:#242424;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:1.8rem}code{font-family:Consolas,Menlo,monospace;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #d1d1d1;padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:#f0f0f0}td table{width:auto}a{color:#0f6cbd}.signature{background:#f5f5f5;padding:.6rem .8rem}`;

/** A page of its own: no scripts, nothing fetched. @param body HTML */
export const htmlPage = (locale: string, title: string, body: string): string =>
  `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** @param rows cells as HTML; @param headers as text, none for a bare table */
export const htmlTable = (rows: readonly (readonly string[])[], headers: readonly string[] = []): string => {
  const head = headers.length === 0 ? "" : `<tr>${headers.map((text) => `<th>${escaped(text)}</th>`).join("")}</tr>`;
  return `<table>${head}${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
};
