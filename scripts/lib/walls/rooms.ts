import { isBuiltin } from "node:module";
import type { Report } from "../report.js";
import { declaredExports, importsOf, type Import } from "./code.js";
import { inSource } from "./imports.js";
import type { Code, Package, Tree } from "./tree.js";

const CORE = "packages/core/src/";
const ENGINE = "orders/index";
/** The journal that needs no Node: the index of the journals loads the file journal too. */
const MEMORY_JOURNAL = "journal/memory";

/** The rooms of core, and which of them a room may enter. Who is no part of the order engine enters it by its doors. */
const ROOMS: Record<string, string[]> = {
  contract: ["contract"],
  kit: ["kit", "contract"],
  authors: ["kit", "contract", ENGINE],
  adapters: ["kit", "contract", ENGINE],
  orders: ["orders", "kit", "contract"],
  journal: ["journal", "kit", "contract"],
  conformance: ["conformance", "kit", "contract", ENGINE, MEMORY_JOURNAL],
  fleet: ["fleet", "kit", "contract"],
};

/** Inside core: the contract means, adapters translate, and neither orders nor fleet know any provider. */
export function checkRooms(tree: Tree, report: Report): void {
  const core = tree.packages.find((pack) => pack.folder === "packages/core");
  if (!core) return;
  const errors = errorNames(tree);
  for (const code of core.code.filter(inSource)) {
    for (const one of importsOf(code)) {
      if (one.target !== undefined) checkInside(code, one, report);
      else checkOutside(tree, core, code, one, errors, report);
    }
  }
  checkIndex(core, report);
}

function checkIndex(core: Package, report: Report): void {
  const index = core.code.find((code) => code.inPackage === "src/index.ts");
  if (!index) return;
  const again = importsOf(index).filter((one) => one.specifier === "@mailfleet/http");
  if (again.some(({ names }) => names.some((name) => name === "MailfleetError" || name === "*"))) return;
  const at = { file: index.file, where: "" };
  report("core-error", at, "does not re-export MailfleetError from @mailfleet/http, the one error class");
}

function checkInside(code: Code, one: Import, report: Report): void {
  const target = one.target!;
  if (!target.startsWith(CORE)) return;
  const from = roomOf(code.file);
  const to = roomOf(target);
  if (from.provider !== undefined && to.provider !== undefined) {
    const text = `the ${from.provider} adapter imports the ${to.provider} adapter: what both need belongs in kit`;
    if (from.provider !== to.provider) report("adapter-adapter", one.at, text);
  } else if (from.room === "index") {
    const text = `the index imports ${to.room}: it has its own entry, so that nobody loads what he does not use`;
    if (["adapters", "conformance"].includes(to.room)) report("core-index", one.at, text);
  } else {
    checkDoors(from.room, to.room, one, report);
  }
}

function checkDoors(room: string, to: string, one: Import, report: Report): void {
  const doors = ROOMS[room] ?? [room, "kit", "contract"];
  if (doors.some((door) => door === to || one.target === CORE + door)) return;
  const others = doors.filter((door) => door !== room).join(", ");
  if (room === "contract") {
    report("contract-imports", one.at, `the contract imports ${one.specifier}: it imports nothing`);
  } else if (room === "adapters") {
    report("adapter-imports", one.at, `an adapter imports ${one.specifier}: it has ${others} and its own client`);
  } else {
    report("room-imports", one.at, `${room} imports ${one.specifier}: it has ${others}`);
  }
}

function checkOutside(tree: Tree, core: Package, code: Code, one: Import, errors: Set<string>, report: Report): void {
  const { room, provider } = roomOf(code.file);
  if (room === "contract") {
    return report("contract-imports", one.at, `the contract imports ${one.specifier}: it imports nothing`);
  }
  if (one.specifier === "@mailfleet/http") {
    const strange = one.names.filter((name) => !errors.has(name));
    if (strange.length > 0) {
      report(
        "http-error-only",
        one.at,
        `core takes ${strange.join(", ")} from @mailfleet/http: it takes the error and the clock alone`,
      );
    }
    return;
  }
  const client = tree.packages.find((pack) => pack.provider && one.specifier.startsWith(pack.manifest.name));
  if (client) {
    if (provider === undefined) {
      report("room-imports", one.at, `${room} imports ${one.specifier}: only the adapter of that provider does`);
    } else if (client.id !== provider) {
      report("adapter-adapter", one.at, `the ${provider} adapter imports ${one.specifier}: it has its own client`);
    }
    return;
  }
  if (one.specifier.startsWith(core.manifest.name)) {
    return report("room-imports", one.at, `core imports itself by name (${one.specifier}): import the file`);
  }
  // Platform modules tie a file to Node; only the file journal may.
  const open = room === "kit" || (room === "journal" && isBuiltin(one.specifier));
  if (!open) {
    report(
      provider === undefined ? "room-imports" : "adapter-imports",
      one.at,
      `${room} imports ${one.specifier}: what it needs from outside belongs in kit`,
    );
  }
}

/** The names that http's error file exports. */
/** What core takes from http: how a failure is told, and what time it is. */
const TAKEN = ["src/error.ts", "src/clock.ts"];

function errorNames(tree: Tree): Set<string> {
  const http = tree.packages.find((pack) => pack.folder === "packages/http");
  const files = (http?.code ?? []).filter((code) => TAKEN.includes(code.inPackage));
  return new Set(files.flatMap(declaredExports));
}

function roomOf(file: string): { room: string; provider?: string } {
  // The entry for authors is the kit and the door of the engine.
  if (file === `${CORE}kit.ts`) return { room: "authors" };
  const [room = "", provider] = file.slice(CORE.length).replace(/\.ts$/, "").split("/");
  return room === "adapters" && provider !== undefined ? { room, provider } : { room };
}
