/**
 * The page's Content-Security-Policy: own files and office.js, nothing else. Inline styles are needed by Fluent's
 * styling and by office.js on the web (office-js #1687); frame-ancestors cannot stand in a meta element.
 *
 * @param {string} officeJs address of office.js, absolute or relative to the page
 */
module.exports = function contentSecurityPolicy(officeJs) {
  const office = /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
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
