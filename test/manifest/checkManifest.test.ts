import { readFileSync } from "node:fs";
import { problemsOf } from "./problemsOf";

const manifest = readFileSync("manifest.xml", "utf8");
const page = "https://localhost:3000/taskpane.html";
const long = "指".repeat(251);

/** What is planted: the text in the manifest, what stands there instead, and words of the problem that is to be told. */
const faults: readonly (readonly [fault: string, from: string | RegExp, to: string, told: string])[] = [
  ["text that is no XML", "</OfficeApp>", "</Office>", "not well-formed"],
  ["an Id of zeros", /<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>", "Id is not a GUID"],
  ["an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>perf</Id>", "Id is not a GUID"],
  ["a version below 1.0", "<Version>1.0.0.0<", "<Version>0.9.0.0<", "Version is not"],
  ["a version of five parts", "<Version>1.0.0.0<", "<Version>1.0.0.0.1<", "Version is not"],
  ["a version part of six digits", "<Version>1.0.0.0<", "<Version>1.123456<", "Version is not"],
  ["no provider", "<ProviderName>绩效自评<", "<ProviderName><", "ProviderName is empty"],
  ["no support address", /<SupportUrl[\s\S]*?<\/SupportUrl>/, "", "SupportUrl is missing"],
  ["a further permission", "ReadWriteDocument", "ReadWriteMailbox", "Permissions is not ReadWriteDocument"],
  ["another host", '<Host Name="Workbook"/>', '<Host Name="Document"/>', "the only host is Workbook"],
  ["a second host", '<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>', "the only host"],
  ["an equivalent COM add-in", "<Resources>", "<EquivalentAddins/><Resources>", "EquivalentAddins"],

  ["a lower Excel API", 'MinVersion="1.14"', 'MinVersion="1.9"', "ExcelApi 1.14 is not required"],
  ["no shared runtime required", /<Set Name="SharedRuntime".*>/, "", "SharedRuntime 1.1 is not required"],
  [
    "custom functions required",
    "</Sets>",
    '<Set Name="CustomFunctionsRuntime" MinVersion="1.3"/></Sets>',
    "CustomFunctionsRuntime would hide the add-in",
  ],

  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "lifetime is not long"],
  ["a runtime of default lifetime", ' lifetime="long"', "", "lifetime is not long"],
  ["two runtimes", "<Runtimes>", '<Runtimes><Runtime resid="Taskpane.Url" lifetime="long"/>', "2 runtimes"],
  ["no runtime", /<Runtimes>[\s\S]*<\/Runtimes>/, "", "0 runtimes"],

  [
    "a function file of its own",
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Functions.Script"/>',
    "FunctionFile uses Functions.Script",
  ],
  ["no function file", '<FunctionFile resid="Taskpane.Url"/>', "", "there must be one FunctionFile"],
  [
    "a page of its own for functions",
    /(<Page>\s*<SourceLocation resid=")Taskpane\.Url/,
    "$1Help.Url",
    "SourceLocation uses Help.Url",
  ],
  [
    "a pane on another page",
    /(<TaskpaneId>.*<\/TaskpaneId>\s*<SourceLocation resid=")Taskpane\.Url/,
    "$1Help.Url",
    "SourceLocation uses Help.Url",
  ],
  [
    "two addresses of the page",
    `id="Taskpane.Url" DefaultValue="${page}"`,
    `id="Taskpane.Url" DefaultValue="${page}?v=1"`,
    "the runtime's page is not",
  ],

  ["another namespace", 'DefaultValue="PERF"', 'DefaultValue="PERFORM"', "namespace is not PERF"],
  [
    "a localised namespace",
    'DefaultValue="PERF"/>',
    'DefaultValue="PERF"><bt:Override Locale="en-US" Value="PERFEN"/></bt:String>',
    "namespace is not PERF",
  ],

  ["a reference to nothing", 'resid="Undo.Tip"', 'resid="Undo.Tipp"', "Undo.Tipp is not in LongStrings"],
  ["a short string where a long one belongs", 'resid="Undo.Tip"', 'resid="Undo.Label"', "Undo.Label is not in Long"],
  ["a resource nobody uses", 'resid="Undo.Tip"', 'resid="Mark.Tip"', "resource Undo.Tip is not used"],
  ["a resource that stands twice", 'String id="Undo.Tip"', 'String id="Mark.Tip"', "resource Mark.Tip stands twice"],

  ["another default locale", "<DefaultLocale>zh-CN<", "<DefaultLocale>en-US<", "DefaultLocale is not zh-CN"],
  [
    "no English label",
    /(id="Undo\.Label" DefaultValue=".*">)\s*<bt:Override.*>/,
    "$1",
    "Undo.Label has no text for en-US",
  ],
  ["no English name", /(<DisplayName DefaultValue=".*">)\s*<Override.*>/, "$1", "DisplayName has no text for en-US"],
  [
    "no English functions file",
    /(id="Functions\.Metadata" DefaultValue=".*">)\s*<bt:Override.*>/,
    "$1",
    "Functions.Metadata has no text for en-US",
  ],
  ["an override of the default locale", 'Locale="en-US"', 'Locale="zh-CN"', "overrides the default locale"],
  ["a locale without its region", 'Locale="en-US"', 'Locale="en"', "unknown locale en"],
  ["two English texts", /(<bt:Override.*>)/, "$1$1", "two texts for en-US"],
  ["Chinese in an English text", 'Value="Undo Last Write"', 'Value="撤销"', "en-US text is Chinese"],
  ["English in a Chinese text", 'DefaultValue="撤销上次写入"', 'DefaultValue="Undo"', "no Chinese text"],

  [
    "a label too long",
    'DefaultValue="撤销上次写入"',
    `DefaultValue="${long.slice(0, 126)}"`,
    "126 characters, at most 125",
  ],
  ["an English label too long", 'Value="Undo Last Write"', `Value="${"u".repeat(126)}"`, "126 characters"],
  ["a tip too long", /(id="Undo\.Tip" DefaultValue=")[^"]*/, `$1${long}`, "251 characters, at most 250"],
  ["a resource id too long", /Undo\.Tip/g, "Undo.Tip.That.Has.Quite.A.Long.Name", "35 characters, at most 32"],
  ["an empty label", 'DefaultValue="撤销上次写入"', 'DefaultValue=""', "a text is empty"],

  [
    "an http address",
    `SourceLocation DefaultValue="https`,
    `SourceLocation DefaultValue="http`,
    "not an https address",
  ],
  [
    "a relative address",
    'DefaultValue="https://localhost:3000/functions.js"',
    'DefaultValue="functions.js"',
    "not an https",
  ],
  ["a script elsewhere", "https://localhost:3000/functions.js", "https://cdn.example.com/functions.js", "is not below"],
  [
    "English help on http",
    "https://localhost:3000/help/en-US",
    "http://localhost:3000/help/en-US",
    "not an https address",
  ],

  ["no icon of 80 pixels", '<bt:Image size="80" resid="Undo.80"/>', "", "an icon of 80 pixels is missing"],
  ["an icon of another size", "icons/undo-80.png", "icons/undo-32.png", "is 32 by 32 pixels, not 80"],
  ["an icon that is not there", "icons/undo-80.png", "icons/undone-80.png", "is no PNG file of the project"],
  ["a small store icon", "product-64.png", "product-32.png", "is 32 by 32 pixels, not 64"],
  ["no store icon", /<HighResolutionIconUrl.*>/, "", "HighResolutionIconUrl is missing"],

  ["a second tab", '<CustomTab id="Perf.Tab">', '<CustomTab id="Perf.Other"/><CustomTab id="Perf.Tab">', "2 tabs"],
  ["two buttons of one id", 'id="Perf.Undo"', 'id="Perf.Mark"', "id Perf.Mark stands twice"],
  ["a button without a tip", /<Supertip>[\s\S]*?<\/Supertip>/, "", "has no tip"],
  ["another context menu", "ContextMenuCell", "ContextMenuText", "the cell's context menu"],

  ["an action no code knows", ">undoLastWrite<", ">undoAll<", "undoAll is registered nowhere"],
  ["an action without a button", ">undoLastWrite<", ">insertSample<", "no button calls undoLastWrite"],
];

const planted = faults.map(([, from, to]) => ({ source: manifest.replace(from, to), development: true }));
const published = manifest.replaceAll("https://localhost:3000/", "https://perf.example.gov.cn/zipingbiao/");
let told: string[][] = [];

beforeAll(() => {
  told = problemsOf([
    { source: manifest, development: true },
    { source: published, development: false },
    { source: manifest, development: false },
    ...planted,
  ]);
}, 60_000);

describe("manifest.xml", () => {
  it("is sound for development", () => expect(told[0]).toEqual([]));
  it("is sound at another address", () => expect(told[1]).toEqual([]));
  it("cannot be published on localhost", () =>
    expect(told[2]).toContain("https://localhost:3000/taskpane.html is on this machine"));
});

describe("the check finds", () => {
  it.each(faults.map(([fault, , , words], i) => ({ fault, words, i })))("$fault", ({ words, i }) => {
    expect(planted[i]?.source).not.toBe(manifest);
    expect(told[i + 3]).toContainEqual(expect.stringContaining(words));
  });
});
