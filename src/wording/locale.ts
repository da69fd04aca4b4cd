/** Languages that people read; Chinese first. */
export type Locale = "zh-CN" | "en-US";
