// The one script that runs before anything is installed. CommonJS and old syntax on purpose: it must get far enough on an old
// Node to say that it is old.
"use strict";

var MINIMUM = [20, 19];
var PNPM = "pnpm@10.34.9";
var version = process.versions.node.split(".").map(Number);

if (version[0] < MINIMUM[0] || (version[0] === MINIMUM[0] && version[1] < MINIMUM[1])) {
  console.error(
    "Mailfleet needs Node " +
      MINIMUM.join(".") +
      " or newer; this is Node " +
      process.versions.node +
      ".\n" +
      "Install a newer one from https://nodejs.org (20, 22 and 24 are tested), then run the same command again.",
  );
  process.exit(1);
}

var childProcess = require("node:child_process");
var fs = require("node:fs");
var path = require("node:path");

var root = path.resolve(__dirname, "..");
var command = process.argv[2];
var rest = process.argv.slice(3);
var COMMANDS = {
  demo: ["tsx", ["scripts/demo.ts"]],
  test: ["vitest", ["run"]],
};

if (!Object.prototype.hasOwnProperty.call(COMMANDS, command)) {
  console.error("Usage: npm run demo | npm test [-- vitest arguments]");
  process.exit(2);
}

setUp();
var tool = COMMANDS[command];
process.exit(run(bin(tool[0]), tool[1].concat(rest)));

/** Installs if the lock file changed since the last time, and builds; both say nothing unless they fail. */
function setUp() {
  var stamp = path.join(root, "node_modules", ".modules.yaml");
  var lock = path.join(root, "pnpm-lock.yaml");
  var installed = fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync(lock).mtimeMs;
  if (!installed) {
    step("installing dependencies (once)", "npx", ["--yes", PNPM, "install", "--frozen-lockfile", "--reporter=silent"]);
    fs.utimesSync(stamp, new Date(), new Date());
  }
  step("building", bin("turbo"), ["run", "build", "--output-logs=errors-only", "--log-order=grouped"]);
}

function step(title, file, args) {
  var started = Date.now();
  process.stderr.write("  " + title + " ...");
  var result = childProcess.spawnSync(file, args, spawnOptions("pipe"));
  if (result.status !== 0) {
    process.stderr.write(
      " failed\n\n" +
        String(result.stdout || "") +
        String(result.stderr || "") +
        (result.error ? String(result.error) : ""),
    );
    process.stderr.write(
      "\n" +
        [file.replace(root + path.sep, "")].concat(args).join(" ") +
        " failed. Is there a network, and space on the disk?\n",
    );
    process.exit(result.status || 1);
  }
  process.stderr.write(" " + ((Date.now() - started) / 1000).toFixed(1) + " s\n");
}

function run(file, args) {
  var result = childProcess.spawnSync(file, args, spawnOptions("inherit"));
  if (result.error) console.error(String(result.error));
  return result.status === null ? 1 : result.status;
}

function bin(name) {
  return path.join(root, "node_modules", ".bin", process.platform === "win32" ? name + ".cmd" : name);
}

/** turbo wants a pnpm on the PATH; ours is a devDependency. */
function spawnOptions(stdio) {
  var PATH = path.join(root, "node_modules", ".bin") + path.delimiter + process.env.PATH;
  var env = Object.assign({}, process.env, {
    PATH: PATH,
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
  });
  return { cwd: root, stdio: stdio, env: env, shell: process.platform === "win32" };
}
