import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { docsHome } from "../lib/docs.js";
import { root } from "../lib/spec.js";

/** The pages of a built site, as `/guide/start.html`. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => `/${file.split(path.sep).join("/")}`)
    .sort();
}

/**
 * Every link within the site, and every link of a README to it, leads to a page that is there, and to a heading that is on it.
 * Returns what does not.
 */
export function checkLinks(dist: string): string[] {
  const pages = new Map(pagesOf(dist).map((page) => [page, readFileSync(path.join(dist, page), "utf8")]));
  const idsOf = new Map(
    [...pages].map(([page, html]) => [page, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
  );
  const links = [
    ...[...pages].flatMap(([page, html]) =>
      [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => ({ from: page, href })),
    ),
    ...readmes().flatMap((from) =>
      [...readFileSync(path.join(root, from), "utf8").matchAll(/\]\((https?:[^)\s]*)\)/g)].map(([, href = ""]) => ({
        from,
        href,
      })),
    ),
  ];
  const home = new URL(docsHome());
  const problems = links.flatMap(({ from, href }) => {
    const { host, pathname, hash } = new URL(href.replaceAll("&amp;", "&"), new URL(from.replace(/^\//, ""), home));
    if (host !== home.host) return [];
    const found = (problem: string): string[] => [`${from}: ${href} ${problem}`];
    if (!pathname.startsWith(home.pathname)) return found("leads out of the site");
    const inside = `/${pathname.slice(home.pathname.length)}`;
    const target = inside.endsWith("/") ? `${inside}index.html` : inside;
    const ids = idsOf.get(target);
    if (!ids) return existsSync(path.join(dist, target)) ? [] : found("leads nowhere");
    return hash === "" || ids.has(decodeURIComponent(hash.slice(1))) ? [] : found("leads to no heading");
  });
  return [...new Set(problems)];
}

function readmes(): string[] {
  const packages = readdirSync(path.join(root, "packages")).map((id) => `packages/${id}/README.md`);
  return ["README.md", ...packages].filter((file) => existsSync(path.join(root, file)));
}

/** What went wrong between Markdown and page: an entity that is shown as it is written, or a value that is no text. */
export function checkText(dist: string): string[] {
  return pagesOf(dist).flatMap((page) => {
    const html = readFileSync(path.join(dist, page), "utf8");
    const shown = [...html.matchAll(/&amp;(?:#\d+|[a-z]+);|\[object Object\]|&lt;!--/g)].map(([text]) => text);
    return [...new Set(shown)].map((text) => `${page}: shows ${text}`);
  });
}
