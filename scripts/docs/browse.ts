import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { serve } from "./serve.js";

/** What a check ends with where there is no browser: neither passed nor failed. */
const SKIPPED = 2;

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } } as const;
const SCHEMES = ["light", "dark"] as const;

/** Opens the built site as a reader would, in two sizes, light and dark. Says what is wrong, and keeps a picture of every page it saw. */
export async function browse(dist: string, providers: readonly string[], pictures: string): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    process.stdout.write("skipped: there is no Chromium on PATH, nor in CHROMIUM\n");
    return SKIPPED;
  }
  mkdirSync(pictures, { recursive: true });
  const server = await serve(dist);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const problems = checkLinks(dist);
  try {
    for (const [size, viewport] of Object.entries(SIZES))
      for (const colorScheme of SCHEMES) {
        const page = await openPage(browser, { viewport, colorScheme }, problems);
        await look(page, server.url, providers, problems, (name) =>
          path.join(pictures, `${name}-${size}-${colorScheme}.png`),
        );
        await page.context().close();
      }
    const page = await openPage(browser, { viewport: SIZES.wide, colorScheme: "light" }, problems);
    await walk(page, server.url, problems);
  } finally {
    await browser.close();
    server.close();
  }
  for (const problem of new Set(problems)) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) return 1;
  process.stdout.write(`The docs are as they should be. Pictures: ${path.relative(process.cwd(), pictures)}\n`);
  return 0;
}

function findChromium(): string | undefined {
  const { CHROMIUM, PATH = "" } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return PATH.split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

async function openPage(
  browser: Browser,
  options: { readonly viewport: { width: number; height: number }; readonly colorScheme: "light" | "dark" },
  problems: string[],
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${page.url()}: the console says: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") problems.push(`${page.url()} asks ${hostname}`);
  });
  return page;
}

/** The pages that a reader sees first, whether each fits its window, and a picture of each. */
async function look(
  page: Page,
  url: string,
  providers: readonly string[],
  problems: string[],
  pictureOf: (name: string) => string,
): Promise<void> {
  const names = [
    "index",
    "guide/start",
    "guide/first-order",
    "guide/safety",
    "providers/index",
    `providers/${providers[0]}`,
    "api/index",
  ];
  for (const name of names) {
    await page.goto(`${url}${name}.html`, { waitUntil: "networkidle" });
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    if (scroll > width) problems.push(`${name}: is ${scroll} pixels wide in a window of ${width}`);
    await page.screenshot({ path: pictureOf(name.replaceAll("/", "-")) });
  }
  for (const [name, selector] of [
    [`providers/${providers[0]}`, ".vp-doc h3 >> nth=3"],
    ["guide/safety", "img[src$='states.svg']"],
  ] as const) {
    await page.goto(`${url}${name}.html`, { waitUntil: "networkidle" });
    await page.locator(selector).scrollIntoViewIfNeeded();
    await page.screenshot({ path: pictureOf(`${name.replaceAll("/", "-")}-further`) });
  }
}

/** Goes from page to page as a reader does, and searches. */
async function walk(page: Page, url: string, problems: string[]): Promise<void> {
  const expectText = async (selector: string, hasText: RegExp, what: string): Promise<void> => {
    const isThere = page.locator(selector, { hasText }).first().waitFor({ timeout: 10_000 });
    await isThere.catch(() => problems.push(`${what}: ${selector} does not come to say ${String(hasText)}`));
  };
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Start in five minutes" }).first().click();
  await expectText("h1", /Start in five minutes/, "the way from the home page");
  await page.locator(".VPSidebar").getByRole("link", { name: "A first order" }).click();
  await expectText("h1", /A first order/, "the side bar");
  await page.locator(".VPNavBarMenu").getByRole("link", { name: "Providers" }).click();
  await expectText("h1", /Providers/, "the bar at the top");
  await page.locator(".vp-doc table a").first().click();
  await expectText(".vp-doc h3", /\w/, "a provider's page");
  await page.keyboard.press("Control+k");
  await page.locator(".search-input").fill("buyMailboxes");
  await expectText(".results .result", /buyMailboxes/i, "the search for an operation");
  await page.keyboard.press("Escape");
}

/** Every link within the site leads to a page that is there, and to a heading that is on it. */
function checkLinks(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const pages = new Map(
    files.map((file) => [`/${file.split(path.sep).join("/")}`, readFileSync(path.join(dist, file), "utf8")]),
  );
  const idsOf = new Map(
    [...pages].map(([page, html]) => [page, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
  );
  return [...pages].flatMap(([page, html]) => {
    const links = new Set([...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href));
    return [...links].flatMap((href) => {
      const { host, pathname, hash } = new URL(href.replaceAll("&amp;", "&"), `http://site${page}`);
      if (host !== "site") return [];
      const target = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      const ids = idsOf.get(target);
      if (!ids) return existsSync(path.join(dist, target)) ? [] : [`${page}: ${href} leads nowhere`];
      return hash === "" || ids.has(decodeURIComponent(hash.slice(1)))
        ? []
        : [`${page}: ${href}: there is no such heading`];
    });
  });
}
