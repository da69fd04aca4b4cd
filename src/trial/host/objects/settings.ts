import type { Settings } from "../book/settings";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { objectType } from "../protocol/hostObject";

interface Setting {
  readonly settings: Settings;
  readonly key: string;
}

const setting = objectType<Setting>({
  type: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ settings, key }) => settings.get(key),
      set: ({ settings, key }, value) => settings.set(key, value),
    },
  },
  actions: { delete: ({ settings, key }) => settings.delete(key) },
});

/** Excel.SettingCollection. */
export const settingCollection = objectType<Settings>({
  type: "SettingCollection",
  items: (settings) => settings.keys.map((key) => setting({ settings, key })),
  finders: {
    getItem: (settings, given) => {
      const key = given.text(0);
      if (!settings.has(key)) throw itemNotFound(`setting ${key}`);
      return setting({ settings, key });
    },
    add: (settings, given) => {
      const key = given.text(0);
      if (key === "") throw invalidArgument("a setting needs a key");
      settings.set(key, given.raw(1));
      return setting({ settings, key });
    },
  },
  actions: { getCount: (settings) => settings.keys.length },
});
