import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { docsHome } from "../lib/docs.js";

/** The pages of a built site, as `/guide/start.html`. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => `/${file.split(path.sep).join("/")}`)
    .sort();
}

/** Every link within the site leads to a page that is there, and to a heading that is on it. Returns what does not. */
export function checkLinks(dist: string): string[] {
  const base = new URL(docsHome()).pathname;
  const pages = new Map(pagesOf(dist).map((page) => [page, readFileSync(path.join(dist, page), "utf8")]));
  const idsOf = new Map(
    [...pages].map(([page, html]) => [page, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
  );
  return [...pages].flatMap(([page, html]) => {
    const links = new Set([...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href));
    return [...links].flatMap((href) => {
      const { host, pathname, hash } = new URL(href.replaceAll("&amp;", "&"), `http://site${base}${page.slice(1)}`);
      if (host !== "site") return [];
      if (!pathname.startsWith(base)) return [`${page}: ${href} leads out of the site`];
      const inside = `/${pathname.slice(base.length)}`;
      const target = inside.endsWith("/") ? `${inside}index.html` : inside;
      const ids = idsOf.get(target);
      if (!ids) return existsSync(path.join(dist, target)) ? [] : [`${page}: ${href} leads nowhere`];
      return hash === "" || ids.has(decodeURIComponent(hash.slice(1)))
        ? []
        : [`${page}: ${href}: there is no such heading`];
    });
  });
}

/** What went wrong between Markdown and page: an entity that is shown as it is written, or a value that is no text. */
export function checkText(dist: string): string[] {
  return pagesOf(dist).flatMap((page) => {
    const html = readFileSync(path.join(dist, page), "utf8");
    const shown = [...html.matchAll(/&amp;(?:#\d+|[a-z]+);|\[object Object\]|&lt;!--/g)].map(([text]) => text);
    return [...new Set(shown)].map((text) => `${page}: shows ${text}`);
  });
}
