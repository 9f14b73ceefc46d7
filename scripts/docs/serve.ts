import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { docsHome } from "../lib/docs.js";

/** Nothing from another host: what the site needs, it has. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

/** A built site, on this machine only, below the path where it is published. VitePress's own preview listens on every address. */
export async function serve(folder: string, port = 0): Promise<{ readonly url: string; close(): void }> {
  if (!existsSync(path.join(folder, "index.html"))) throw new Error("There is no built site. Run: pnpm docs:build");
  const base = new URL(docsHome()).pathname;
  const answer = sirv(folder, { dev: false, etag: true });
  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", POLICY);
    const url = request.url ?? "/";
    if (url === "/") return void response.writeHead(302, { Location: base }).end();
    if (!url.startsWith(base)) return void response.writeHead(404).end("Not found");
    request.url = `/${url.slice(base.length)}`;
    answer(request, response, () => void response.writeHead(404).end("Not found"));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
