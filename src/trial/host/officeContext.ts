import { RequirementSets, type SupportedSets } from "./requirementSets";

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export interface OfficeContextOptions {
  /** Highest version by requirement set; what is given here adds to or replaces the standard ones. */
  readonly sets?: SupportedSets;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: OfficeTheme;
  readonly platform?: string;
  readonly version?: string;
  /** Whether office.js is told that the add-in has custom functions, so that it begins their runtime. */
  readonly functionsRuntime?: boolean;
  /** The add-in's first script: it runs after office.js and before office.js is ready. */
  readonly beforeReady?: (library: OfficeLibrary) => void;
}

/** Excel's colourful theme. */
export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#323130",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#323130",
  isDarkTheme: false,
};

export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#3B3A39",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

export type VisibilityMode = "Hidden" | "Taskpane";

interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

type Command = (event: CommandEvent) => unknown;

/** Office.js keeps what is associated under its name in capitals. */
interface Associations<T> {
  readonly _association: { readonly mappings: Readonly<Record<string, T>> };
}

/** What Microsoft's library puts into its window, as far as it is filled in here. */
export interface OfficeLibrary {
  readonly Office: { readonly actions: Associations<Command> };
  readonly CustomFunctions: Associations<unknown> & { delayInitialization(): void };
  /** `Office.context` reads what is set here. */
  readonly OSF: { readonly _OfficeAppFactory: { setContext(context: object): void } };
}

/** What a page of the host does with the pane. */
export interface PaneHandler {
  show(): void;
  hide(): void;
}

/**
 * `Office` as a host fills it in: requirement sets, languages, theme, ready state, commands, the pane's visibility. What
 * the add-in registers is kept, so that the host can invoke it.
 */
export class OfficeContext {
  readonly requirements: RequirementSets;
  startupBehavior = "none";
  private library: OfficeLibrary | null = null;
  private answer: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => {
    this.answer = resolve;
  });
  private readonly visibilityListeners = new Set<(message: { readonly visibilityMode: VisibilityMode }) => void>();
  private visibility: VisibilityMode = "Taskpane";
  private theme: OfficeTheme;

  constructor(
    private readonly options: OfficeContextOptions = {},
    private readonly pane: PaneHandler = { show: () => {}, hide: () => {} },
  ) {
    this.requirements = new RequirementSets(options.sets);
    this.theme = options.theme ?? lightTheme;
  }

  /** A person chooses another theme; `Office.context.officeTheme` gives it from now on. */
  setTheme(theme: OfficeTheme): void {
    this.theme = theme;
  }

  /** Puts itself into a window into which Microsoft's library was loaded. */
  install(library: OfficeLibrary): void {
    this.library = library;
    const { Office: office, OSF } = library;
    const { options, requirements } = this;
    const theme = () => this.theme;
    const info = { host: "Excel", platform: options.platform ?? "OfficeOnline" };
    const diagnostics = { ...info, version: options.version ?? "16.0.0.0" };
    const onReady = (callback?: (ready: typeof info) => unknown) =>
      this.ready.then(() => callback?.(info)).then(() => info);
    OSF._OfficeAppFactory.setContext({
      ...info,
      diagnostics,
      requirements,
      displayLanguage: options.displayLanguage ?? "zh-CN",
      contentLanguage: options.contentLanguage ?? options.displayLanguage ?? "zh-CN",
      get officeTheme() {
        return theme();
      },
      document: {},
    });
    define(office, {
      onReady,
      addin: {
        showAsTaskpane: async () => this.setVisibility("Taskpane"),
        hide: async () => this.setVisibility("Hidden"),
        getStartupBehavior: async () => this.startupBehavior,
        setStartupBehavior: async (behavior: string) => {
          this.startupBehavior = behavior;
        },
        onVisibilityModeChanged: async (listener: (message: { readonly visibilityMode: VisibilityMode }) => void) => {
          this.visibilityListeners.add(listener);
          return async () => {
            this.visibilityListeners.delete(listener);
          };
        },
      },
    });
  }

  /** Office.js is connected: from here on it says that it is ready, and what was pressed meanwhile is delivered. */
  connected(): void {
    if (this.library) this.options.beforeReady?.(this.library);
    this.answer();
  }

  /** What the add-in has associated, in capitals. */
  get commandIds(): readonly string[] {
    return Object.keys(this.library?.Office.actions._association.mappings ?? {});
  }

  get functionIds(): readonly string[] {
    return Object.keys(this.library?.CustomFunctions._association.mappings ?? {});
  }

  /**
   * Presses a ribbon button. It is delivered once, as soon as office.js says that it is ready; resolves when the command
   * has completed its event, and rejects where no such command was associated by then (office-js #5176, #2744).
   */
  async invoke(commandId: string): Promise<void> {
    await this.ready;
    const command = this.library?.Office.actions._association.mappings[commandId.toUpperCase()];
    if (!command) throw new Error(`no command ${commandId} is associated`);
    await new Promise<void>((resolve, reject) => {
      const event: CommandEvent = { source: { id: commandId }, completed: resolve };
      Promise.resolve()
        .then(() => command(event))
        .catch(reject);
    });
  }

  get visibilityMode(): VisibilityMode {
    return this.visibility;
  }

  /** The pane is opened or closed, by the add-in or a person. */
  setVisibility(mode: VisibilityMode): void {
    if (mode === this.visibility) return;
    this.visibility = mode;
    if (mode === "Taskpane") this.pane.show();
    else this.pane.hide();
    for (const listener of this.visibilityListeners) listener({ visibilityMode: mode });
  }
}

/** office.js defines some of these as read-only. */
const define = (target: object, values: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  }
};
