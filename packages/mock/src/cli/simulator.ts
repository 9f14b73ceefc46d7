import type { ProviderId } from "../generated/names.js";
import type { Mock, MockOptions } from "../types.js";
import { UsageError } from "./options.js";

/** What the command needs of `@mailfleet/simulator`, which depends on this package and so cannot be named in its types. */
export interface SimulatorModule {
  startSimulator(
    provider: ProviderId,
    options: Pick<MockOptions, "port" | "host" | "keepAlive" | "onRequest"> & {
      readonly clock?: { readonly speed: number };
      readonly scenarios?: readonly string[];
    },
  ): Promise<Mock & { readonly tenant: string }>;
  /** Every provider that it simulates. */
  readonly simulated: readonly ProviderId[];
  /** What each scenario does, by its name. */
  readonly scenarios: Readonly<Record<string, string>>;
}

/**
 * Loads the simulator that is installed beside this package.
 *
 * @throws {UsageError} if none is.
 */
export async function loadSimulator(name: string = "@mailfleet/simulator"): Promise<SimulatorModule> {
  try {
    const loaded: unknown = await import(name);
    if (isSimulator(loaded)) return loaded;
  } catch (error) {
    if (!isMissing(error, name)) throw error;
    throw new UsageError(`--stateful needs ${name}: install it beside this package, or run npx ${name}.`, "");
  }
  throw new Error(`This ${name} is of another version: install it and @mailfleet/mock anew.`);
}

function isSimulator(loaded: unknown): loaded is SimulatorModule {
  return (
    typeof loaded === "object" &&
    loaded !== null &&
    "startSimulator" in loaded &&
    "simulated" in loaded &&
    "scenarios" in loaded
  );
}

/** Is it that package which is not there, and not one that it needs? */
function isMissing(error: unknown, name: string): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "ERR_MODULE_NOT_FOUND" &&
    error.message.includes(`package '${name}'`)
  );
}
