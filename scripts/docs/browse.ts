import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { checkLinks, checkText, pagesOf } from "./links.js";
import { serve } from "./serve.js";

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } } as const;
const SCHEMES = ["light", "dark"] as const;
/** Far more than anything takes on a machine that has nothing else to do. */
const PATIENCE_MS = 60_000;

/** Opens the built site as a reader would, in two sizes, light and dark. Says what is wrong, and keeps pictures of what it saw. */
export async function browse(dist: string, providers: readonly string[], pictures: string): Promise<number> {
  const problems = [...checkLinks(dist), ...checkText(dist)];
  const executablePath = findChromium();
  if (executablePath !== undefined) await open(executablePath, dist, providers, pictures, problems);
  for (const problem of new Set(problems)) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) return 1;
  const pages = pagesOf(dist).length;
  // Where there is no browser it has neither passed nor failed: the word is what tells.
  if (executablePath === undefined)
    process.stdout.write("skipped: no Chromium on PATH, nor in CHROMIUM. The docs were built, and not looked at\n");
  else
    process.stdout.write(`passed: ${pages} pages open, fit and are found. Pictures: ${path.relative("", pictures)}\n`);
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

async function open(
  executablePath: string,
  dist: string,
  providers: readonly string[],
  pictures: string,
  problems: string[],
): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const server = await serve(dist);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const [size, viewport] of Object.entries(SIZES))
      for (const colorScheme of SCHEMES) {
        const page = await openPage(browser, { viewport, colorScheme }, problems);
        const pictureOf = (name: string): string => path.join(pictures, `${name}-${size}-${colorScheme}.png`);
        await look(page, server.url, pagesOf(dist), providers, problems, pictureOf);
        await page.context().close();
      }
    const page = await openPage(browser, { viewport: SIZES.wide, colorScheme: "light" }, problems);
    await walk(page, server.url, problems);
    await filter(page, `${server.url}providers/${providers[0]}.html`, problems);
  } finally {
    await browser.close();
    server.close();
  }
}

async function openPage(
  browser: Browser,
  options: { readonly viewport: { width: number; height: number }; readonly colorScheme: "light" | "dark" },
  problems: string[],
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
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

/** What lies further down a page, and is worth a picture. */
const PLACES: readonly (readonly [page: RegExp, ids: readonly string[]])[] = [
  [/^\/guide\/safety/, ["before-and-after-the-call", "when-nobody-knows-what-happened"]],
  [/^\/providers\/(?!index)/, ["operations", "rate-limits", "common-failures"]],
];

/** Every page, and whether it fits its window with all that can be unfolded. Pictures of what is written by hand, and of a provider. */
async function look(
  page: Page,
  url: string,
  names: readonly string[],
  providers: readonly string[],
  problems: string[],
  pictureOf: (name: string) => string,
): Promise<void> {
  const others = providers.slice(1).map((id) => `/providers/${id}.html`);
  for (const name of names) {
    await page.goto(url + name.slice(1), { waitUntil: "load" });
    const isShown = !/^\/api\/(?!index|@mailfleet\/http)/.test(name) && !others.includes(name);
    const title = name
      .slice(1)
      .replace(/\.html$/, "")
      .replaceAll("/", "-");
    if (isShown) await page.screenshot({ path: pictureOf(title) });
    const { scroll, width } = await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scroll: scrollWidth, width: clientWidth };
    });
    if (scroll > width) problems.push(`${name}: is ${scroll} pixels wide in a window of ${width}`);
    const places = PLACES.filter(([pattern]) => isShown && pattern.test(name)).flatMap(([, ids]) => ids);
    for (const place of places) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), place);
      await page.screenshot({ path: pictureOf(`${title}-${place}`) });
    }
  }
}

/** Goes from page to page as a reader does, and searches. */
async function walk(page: Page, url: string, problems: string[]): Promise<void> {
  const expectText = async (selector: string, hasText: RegExp, what: string): Promise<void> => {
    const isThere = page.locator(selector, { hasText }).first().waitFor();
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
  await page
    .locator(".results .result", { hasText: /buyMailboxes/i })
    .first()
    .click();
  await page.waitForURL(/#\w*buymailboxes/i).catch(() => problems.push("the search: what it found does not open"));
  const before = await page.locator("html").getAttribute("class");
  await page.locator(".VPNavBarAppearance .VPSwitchAppearance").click();
  const after = await page.locator("html").getAttribute("class");
  if (before === after) problems.push("the switch between light and dark does nothing");
}

/** The table of operations can be narrowed down. */
async function filter(page: Page, url: string, problems: string[]): Promise<void> {
  await page.goto(url, { waitUntil: "networkidle" });
  const rows = page.locator(".operations tbody tr");
  const all = await rows.count();
  await page.getByLabel("effect").selectOption("spend");
  const spending = await rows.count();
  const marked = await rows.filter({ has: page.locator(".fact", { hasText: /^spend$/ }) }).count();
  if (spending === 0 || spending >= all || marked !== spending)
    problems.push(`the filter for what spends shows ${spending} of ${all} operations, of which ${marked} do`);
  await page.getByLabel("effect").selectOption("");
  await page.getByLabel("Filter operations").fill("no such operation");
  if ((await rows.count()) !== 0) problems.push("the filter for a name that is not there shows something");
}
