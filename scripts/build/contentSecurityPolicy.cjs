const { createHash } = require("node:crypto");

/**
 * The page's Content-Security-Policy: own files, office.js and one script that stands in the page, nothing else. Inline
 * styles are needed by Fluent's styling and by office.js on the web (office-js #1687); frame-ancestors cannot stand in a
 * meta element.
 *
 * @param {string} officeJs address of office.js, absolute or relative to the page
 * @param {string} [inline] the text of the script that stands in the page, to the letter
 */
module.exports = function contentSecurityPolicy(officeJs, inline) {
  const office = /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  const own = inline === undefined ? "" : ` 'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${office}`,
    // On a web host that it does not know, office.js frames a page of its own from where it comes.
    `frame-src ${office.trim() || "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
};
