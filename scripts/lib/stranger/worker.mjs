// The edge application as a worker: modules with a `fetch` handler, as Cloudflare's runtime loads them.
import { work } from "./edge.mjs";

export default {
  async fetch(request) {
    try {
      return Response.json({ settled: await work(await request.json()) });
    } catch (error) {
      return Response.json({ error: String(error?.stack ?? error) }, { status: 500 });
    }
  },
};
