import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import path from "node:path";
import sirv from "sirv";

/** A built site, on this machine only. VitePress's own preview listens on every address. */
export async function serve(folder: string, port = 0): Promise<{ readonly url: string; close(): void }> {
  if (!existsSync(path.join(folder, "index.html"))) throw new Error("There is no built site. Run: pnpm docs:build");
  const answer = sirv(folder, { dev: false, etag: true });
  const server = createServer((request, response) =>
    answer(request, response, () => void response.writeHead(404).end("Not found")),
  );
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
