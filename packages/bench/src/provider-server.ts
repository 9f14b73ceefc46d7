import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FAILURE, REPLY } from "./replies.js";

// The other side of the loopback calls, in a process of its own so that its CPU is not counted. What is asked below /404 is not there.

const server = createServer((request, response) => {
  const isMissing = request.url?.startsWith("/404/") ?? false;
  const body = isMissing ? FAILURE : REPLY;
  request.resume();
  request.on("end", () => {
    response.writeHead(isMissing ? 404 : 200, { "content-type": "application/json", "content-length": body.length });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  if (process.send) process.send(port);
  else console.log(`listening on http://127.0.0.1:${port}/`);
});
process.once("disconnect", () => process.exit());
