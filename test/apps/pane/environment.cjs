const { TestEnvironment } = require("jest-environment-jsdom");

const contentsOf = (window, file) =>
  new Promise((resolve, reject) => {
    const reader = new window.FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });

/**
 * Whether an element is seen, which is all that the tests ask of a style. jsdom goes through each rule of its own style
 * sheet for every element on the way up, every time; the pane's own looks are the browser tests' business.
 */
const plainStyle = (element) => {
  const { style, hidden, localName } = element;
  const { display } = style;
  const hides = hidden || ["head", "script", "style", "template"].includes(localName);
  const own = { display: hides ? "none" : display || "block", visibility: visibilityOf(element), opacity: "1" };
  const get = (name) => own[name] ?? style.getPropertyValue(name);
  return new Proxy(style, {
    get: (_, name) => (name === "getPropertyValue" ? get : (own[name] ?? style[name])),
  });
};

const visibilityOf = (element) => {
  for (let one = element; one?.style; one = one.parentElement) {
    if (one.style.visibility !== "") return one.style.visibility;
  }
  return "visible";
};

/** The name of the only elements that a selector without choices can match: `input` of `input[type="checkbox"]`. */
const elementName = /^[a-z][a-z0-9]*(?=$|[[:.#])(?!.*[\s,>+~])/;

/** Roles are found by trying some hundred selectors on each element; most are told by the element's name alone. */
const quickMatches = (matches) => {
  const names = new Map();
  return function (selector) {
    if (!names.has(selector)) names.set(selector, elementName.exec(selector)?.[0]);
    const name = names.get(selector);
    if (name !== undefined && name !== this.localName) return false;
    return name === selector || matches.call(this, selector);
  };
};

/** jsdom, with what browsers have and jsdom has not, as Node has it: the engine beside the pane needs it. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = this.dom;
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      WebAssembly,
      Uint8Array,
      ArrayBuffer,
      structuredClone,
      ResizeObserver: class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    });
    window.File.prototype.text = async function () {
      return contentsOf(window, this);
    };
    window.getComputedStyle = plainStyle;
    window.Element.prototype.matches = quickMatches(window.Element.prototype.matches);
    window.Element.prototype.scrollIntoView = () => {};
    window.matchMedia = (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} });
    this.global.CSS = { escape: (text) => text };
  }
};
