import path from "node:path";
import { DefaultReporter, type TestModule, type TestSpecification } from "vitest/node";
import { root } from "./spec.js";

/** The test files of a package, and how far they are. */
interface Room {
  files: number;
  passed: number;
  failed: number;
  skipped: number;
  ms: number;
}

type RunEnd = Parameters<DefaultReporter["onTestRunEnd"]>;
type Log = Parameters<DefaultReporter["onUserConsoleLog"]>[0];

/**
 * A line for each package when its last test has ended, in the place of one for each file; then vitest's own account of failures
 * and its summary. On a terminal vitest counts along meanwhile. What tests print is shown and counted: nobody finds what matters in noise.
 */
export default class QuietReporter extends DefaultReporter {
  readonly #rooms = new Map<string, Room>();
  readonly #skipped = new Set<string>();
  #printed = 0;

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    super.onTestRunStart(specifications);
    this.#rooms.clear();
    for (const { moduleId } of specifications) this.#roomOf(moduleId).files += 1;
  }

  protected override printTestModule(): void {}

  override onTestModuleEnd(module: TestModule): void {
    const room = this.#roomOf(module.moduleId);
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed" || state === "failed") room[state] += 1;
      else room.skipped += 1;
      if (state === "skipped") this.#skipped.add(test.parent.type === "suite" ? test.parent.fullName : test.fullName);
    }
    if (!module.ok() && room.failed === 0) room.failed += 1;
    room.ms += module.diagnostic().duration;
    room.files -= 1;
    if (room.files === 0) this.log(describeRoom(nameOf(module.moduleId), room));
  }

  override onUserConsoleLog(log: Log): void {
    if (this.shouldLog(log)) this.#printed += 1;
    super.onUserConsoleLog(log);
  }

  override onTestRunEnd(...[modules, errors, reason]: RunEnd): void {
    super.onTestRunEnd(modules, errors, reason);
    for (const name of this.#skipped) this.log(`     skipped  ${name}`);
    if (this.#printed === 0) return;
    this.log(`     printed  Tests printed ${this.#printed} times; see above. A test prints nothing.`);
  }

  #roomOf(moduleId: string): Room {
    const name = nameOf(moduleId);
    const room = this.#rooms.get(name) ?? { files: 0, passed: 0, failed: 0, skipped: 0, ms: 0 };
    this.#rooms.set(name, room);
    return room;
  }
}

/** `packages/http`, `scripts` */
function nameOf(moduleId: string): string {
  return path.relative(root, moduleId).split(/[\\/]test[\\/]/)[0] ?? "";
}

function describeRoom(name: string, { passed, failed, skipped, ms }: Room): string {
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} FAILED`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return ` ${failed > 0 ? "FAIL" : "ok  "}  ${name.padEnd(28)} ${counts.join(", ")} (${(ms / 1000).toFixed(1)} s)`;
}
