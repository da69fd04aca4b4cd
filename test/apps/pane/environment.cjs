const { TestEnvironment } = require("jest-environment-jsdom");

const contentsOf = (window, file) =>
  new Promise((resolve, reject) => {
    const reader = new window.FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsText(file);
  });

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
    window.Element.prototype.scrollIntoView = () => {};
    window.matchMedia = (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} });
    this.global.CSS = { escape: (text) => text };
  }
};
