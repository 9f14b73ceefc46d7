#!/usr/bin/env node
// Here before anything is built, so that package managers can link it in a fresh clone.
import { main } from "../dist/main.js";

process.exitCode = await main(process.argv.slice(2));
