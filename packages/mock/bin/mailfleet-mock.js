#!/usr/bin/env node
// Here before anything is built, so that package managers can link it in a fresh clone.
import "../dist/cli/main.js";
