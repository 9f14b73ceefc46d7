import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { ask, requestsPerSecond } from "./load.js";
import { REPLY } from "./replies.js";

// MSW answers in the process of the caller, so this one asks itself and tells what it saw.

const base = "https://api.example.com/v1";
setupServer(http.get(`${base}/domains`, () => HttpResponse.json(JSON.parse(REPLY) as object))).listen();
await ask(base);
process.send?.({ answered: process.memoryUsage().rss });
process.send?.({ perSecond: await requestsPerSecond(base, Number(process.argv[2])) });
process.disconnect?.();
