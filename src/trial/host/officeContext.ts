import { CustomFunctionRegistry } from "./customFunctions";
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

/** What Microsoft's library puts into its window, as far as it is filled in here. */
export interface OfficeLibrary {
  readonly Office: object;
  readonly CustomFunctions: object;
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
  readonly functions = new CustomFunctionRegistry();
  readonly requirements: RequirementSets;
  startupBehavior = "none";
  private readonly commands = new Map<string, Command>();
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
  install({ Office: office, CustomFunctions: customFunctions, OSF }: OfficeLibrary): void {
    const { options, requirements } = this;
    const theme = () => this.theme;
    const info = { host: "Excel", platform: options.platform ?? "OfficeOnline" };
    const diagnostics = { ...info, version: options.version ?? "16.0.0.0" };
    const onReady = (callback?: (ready: typeof info) => unknown) => Promise.resolve(callback?.(info)).then(() => info);
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
      actions: { associate: (id: string, command: Command) => this.commands.set(id, command) },
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
    define(customFunctions, { associate: this.functions.associate });
  }

  get commandIds(): readonly string[] {
    return [...this.commands.keys()];
  }

  /**
   * Presses a ribbon button. Resolves once the command has completed its event; rejects where no such command was
   * associated.
   */
  async invoke(commandId: string): Promise<void> {
    const command = this.commands.get(commandId);
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
