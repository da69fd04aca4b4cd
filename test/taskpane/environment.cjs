const { TestEnvironment } = require("jest-environment-jsdom");

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
    window.Element.prototype.scrollIntoView = () => {};
    this.global.CSS = { escape: (text) => text };
  }
};
