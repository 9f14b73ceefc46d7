import { readdirSync, readFileSync } from "node:fs";
import { transformerTwoslash, type VitePressPluginTwoslashOptions } from "@shikijs/vitepress-twoslash";
import { defineConfig } from "vitepress";

const site = new URL("..", import.meta.url);
const { homepage } = JSON.parse(readFileSync(new URL("../package.json", site), "utf8")) as { homepage: string };
/** Below which path the site is published, and so also served here. */
const base = new URL(homepage).pathname;

interface Item {
  text: string;
  link: string;
}

/** The page of each provider, by its title. */
function providerPages(): Item[] {
  return namesIn("providers").map((name) => {
    const title = /^title: "(.*)"$/m.exec(readFileSync(new URL(`providers/${name}.md`, site), "utf8"))?.[1] ?? name;
    return { text: title, link: `/providers/${name}` };
  });
}

/** The page of each public entry, as the reference's first page lists them. */
function apiPages(): Item[] {
  const index = readFileSync(new URL("api/index.md", site), "utf8");
  return [...index.matchAll(/^- \[(.+?)\]\((.+?)\.md\)$/gm)].map(([, text = "", file = ""]) => ({
    text: text.replaceAll("\\", ""),
    link: `/api/${file}`,
  }));
}

function namesIn(folder: string): string[] {
  return readdirSync(new URL(folder, site))
    .map((name) => name.replace(/\.md$/, ""))
    .filter((name) => name !== "index")
    .sort();
}

type TypesCache = NonNullable<VitePressPluginTwoslashOptions["typesCache"]>;

/** Each snippet is compiled once in a build, which renders a page several times. Nothing is kept for the next one: the packages may be others then. */
function compiledOnce(): TypesCache {
  const known = new Map<string, ReturnType<TypesCache["read"]>>();
  return { read: (code) => known.get(code) ?? null, write: (code, data) => void known.set(code, data) };
}

const guide = [
  {
    text: "Begin",
    items: [
      { text: "Start in five minutes", link: "/guide/start" },
      { text: "A first order", link: "/guide/first-order" },
      { text: "Test your app", link: "/guide/testing" },
    ],
  },
  {
    text: "In production",
    items: [
      { text: "Errors, and what to do", link: "/guide/errors" },
      { text: "Money and safety", link: "/guide/safety" },
      { text: "Many machines", link: "/guide/machines" },
      { text: "Webhooks", link: "/guide/webhooks" },
      { text: "Command line and MCP", link: "/guide/command-line" },
    ],
  },
  {
    text: "Behind it",
    items: [
      { text: "How certain the facts are", link: "/guide/certainty" },
      { text: "Write a journal", link: "/guide/journal" },
      { text: "Add a provider", link: "/guide/add-a-provider" },
    ],
  },
];

export default defineConfig({
  title: "Mailfleet",
  description: "Typed clients, mocks and one vocabulary over cold-email infrastructure providers",
  base,
  head: [["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }]],
  srcExclude: ["parts/**"],
  vite: { build: { chunkSizeWarningLimit: 8000 } },
  markdown: {
    theme: { light: "github-light", dark: "github-dark" },
    // What is marked `ts twoslash` is compiled against the built packages: all of the guide. What does not compile stops the build.
    codeTransformers: [
      transformerTwoslash({
        explicitTrigger: true,
        typesCache: compiledOnce(),
        twoslashOptions: {
          compilerOptions: {
            module: 199,
            moduleResolution: 99,
            target: 10,
            strict: true,
            exactOptionalPropertyTypes: true,
            types: ["node"],
          },
        },
      }),
    ],
  },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Guide", link: "/guide/start" },
      { text: "Providers", link: "/providers/" },
      { text: "API", link: "/api/" },
    ],
    sidebar: {
      "/guide/": guide,
      "/providers/": [{ text: "Providers", link: "/providers/", items: providerPages() }],
      "/api/": [{ text: "API reference", link: "/api/", items: apiPages() }],
    },
    socialLinks: [{ icon: "github", link: "https://github.com/mailfleet/mailfleet" }],
    footer: { message: "MIT licensed. Unofficial: not made or endorsed by any of the providers." },
  },
});
