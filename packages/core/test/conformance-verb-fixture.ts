import { memberOf } from "../src/conformance/harness.js";
import type { Fixture } from "../src/conformance/index.js";
import type { Provider } from "../src/index.js";
import { KNOWN, openSimulated, type ProviderName, SIMULATED } from "./simulated.js";

export type Call = (...args: readonly unknown[]) => unknown;

/** What a saboteur has at hand. */
export interface Tools {
  readonly fixture: Fixture;
  /** Sends something that changes nothing. */
  poke(): void;
  /** Changes something else: a mailbox on which no verb is tried. Each time it comes to stand otherwise. */
  disturb(): void;
}

/** One verb of a real adapter that is wrong. */
export interface VerbSabotage {
  readonly verb: string;
  /** Default: the first provider that has the verb. */
  readonly on?: ProviderName;
  change(right: Call, tools: Tools): Call;
}

const STATES = ["suspended", "ending", "active"] as const;

/** An adapter over its simulator, with a verb in the place of the right one. */
export async function createVerbFixture({ verb, on, change }: VerbSabotage): Promise<Fixture> {
  const { fixture, simulator } = await openFirst(verb, on);
  const right = memberOf(fixture.provider, verb) as Call;
  let poked = 0;
  let disturbed = 0;
  const tools: Tools = {
    fixture,
    poke: () => void (poked += 1),
    disturb: () => simulator.world.setState(`grace@${KNOWN}`, STATES[disturbed++ % STATES.length] ?? "active"),
  };
  const provider = replace(fixture.provider, verb.split("."), change(right, tools)) as Provider;
  return { ...fixture, provider, effects: () => fixture.effects() + poked };
}

async function openFirst(verb: string, on: ProviderName | undefined): ReturnType<typeof openSimulated> {
  for (const name of on === undefined ? SIMULATED : [on]) {
    const opened = await openSimulated(name, { strict: false });
    if (memberOf(opened.provider, verb) !== undefined) return opened;
  }
  throw new Error(`No provider has ${verb}.`);
}

function replace(members: object, [name = "", ...rest]: readonly string[], value: unknown): object {
  const inner = rest.length === 0 ? value : replace(Object(Reflect.get(members, name)), rest, value);
  return { ...members, [name]: inner };
}
