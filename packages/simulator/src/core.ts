import type { AnswerRequest, Mock, MockOptions, MockReply } from "@mailfleet/mock";
import { createClock, type WorldClock } from "./clock.js";
import { type SimulatedId, simulated, skins } from "./generated/skins.js";
import { objectOf, textOf } from "./json.js";
import { checkScenario, playScenario } from "./scenarios.js";
import type { Simulated, SimulatorOptions } from "./simulator.js";
import { askedOf, type Skin } from "./skin.js";
import { createPost } from "./webhooks.js";
import { createHandle } from "./world/handle.js";
import { seedDomain, seedMailbox, seedStock } from "./world/seeds.js";
import { createWorld } from "./world/start.js";
import { sellUnderway } from "./world/trouble.js";
import type { World, WorldSnapshot } from "./world/world.js";

/** A world under a skin, to be put behind a mock. */
interface Core<P extends SimulatedId> {
  readonly mockOptions: MockOptions<P>;
  attach<M extends Mock<P>>(mock: M): M & Simulated;
}

const OPTIONS = [
  "clock",
  "startsAt",
  "wallet",
  "domains",
  "mailboxes",
  "stock",
  "scenarios",
  "webhooks",
  "strict",
  "history",
  "onRequest",
] satisfies (keyof SimulatorOptions)[];

/** When a virtual clock starts. */
const START = "2026-01-01T00:00:00Z";

/** @throws `TypeError` or `RangeError` for options that cannot be. */
export function createCore<P extends SimulatedId>(provider: P, options: SimulatorOptions): Core<P> {
  checkOptions(provider, options);
  const skin: Skin<P> = skins[provider];
  const clock = createClock(options.clock ?? "virtual", readStart(options));
  const world = beginWorld(skin, clock, options);
  // Until there is a mock to put faults before, nothing can go wrong.
  let play: (name: string) => void = () => undefined;
  const { history, onRequest, strict = true } = options;
  return {
    mockOptions: {
      clock,
      strict,
      answer: (request) => answer(skin, world, request),
      prepare: ({ headers }) => readHeader(headers["x-mailfleet-scenario"]).forEach((name) => play(name)),
      controls: createControls(world, clock, (name) => play(name)),
      ...(history !== undefined && { history }),
      ...(onRequest !== undefined && { onRequest }),
    },
    attach: (mock) => {
      play = (name) => playScenario(name, { world, fault: (fault) => mock.fault("effects", fault) });
      const post = createPost(mock, world, options.webhooks);
      world.onChange((change) => skin.events?.(change, world).forEach((event) => post.send(event)));
      return Object.assign(mock, createHands(mock, world, play, options), {
        clock,
        tenant: world.state.tenants[0]?.id ?? "",
        delivered: () => post.delivered(),
      });
    },
  };
}

/** A world with what is there from the start. */
function beginWorld(skin: Skin, clock: WorldClock, { wallet, domains, mailboxes, stock }: SimulatorOptions): World {
  const world = createWorld(skin, clock, wallet);
  for (const name of domains ?? []) seedDomain(world, name);
  for (const address of mailboxes ?? []) seedMailbox(world, address);
  for (const name of stock ?? []) seedStock(world, name);
  world.begin();
  return world;
}

/** What a test does to a simulator. */
function createHands(
  mock: Pick<Mock, "reset" | "close">,
  world: World,
  play: (name: string) => void,
  { scenarios = [] }: SimulatorOptions,
): Pick<Simulated, "world" | "play" | "reset"> & Pick<Mock, "close"> {
  const forget = mock.reset.bind(mock);
  const close = mock.close.bind(mock);
  const begin = (): void => scenarios.forEach((name) => play(name));
  begin();
  return {
    world: createHandle(world),
    play: (name) => play(name),
    reset: () => {
      forget();
      world.reset();
      begin();
    },
    close: async () => {
      world.clock.setAlarm(undefined, () => undefined);
      await close();
    },
  };
}

function checkOptions(provider: string, options: SimulatorOptions): void {
  if (!simulated.some((known) => known === provider))
    throw new TypeError(`There is no simulator of "${provider}". There are: ${simulated.join(", ")}.`);
  for (const name of Object.keys(options)) {
    if (!OPTIONS.some((known) => known === name))
      throw new TypeError(`A simulator has no option "${name}". It has: ${OPTIONS.join(", ")}.`);
  }
  for (const name of options.scenarios ?? []) checkScenario(name);
}

function readStart({ startsAt, clock }: SimulatorOptions): number {
  if (startsAt === undefined) return clock === undefined || clock === "virtual" ? Date.parse(START) : Date.now();
  const time = Date.parse(startsAt);
  if (Number.isNaN(time)) throw new TypeError(`startsAt is not a time: "${startsAt}". Write it as in "${START}".`);
  return time;
}

function answer<P extends SimulatedId>(skin: Skin<P>, world: World, request: AnswerRequest<P>): MockReply | undefined {
  world.catchUp();
  const handler = skin.operations[request.operationId];
  if (!handler) return undefined;
  const tenant = skin.tenantOf(request);
  if (tenant !== undefined && !world.tenant(tenant)) return skin.unknownTenant(tenant);
  if (request.effect !== "read") sellUnderway(world, request.body);
  return handler(askedOf(request, world, tenant ?? ""));
}

function readHeader(header: string | undefined): string[] {
  return (
    header
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean) ?? []
  );
}

/** What tests in other languages do to a simulator's server, by the name in the path. */
function createControls(
  world: World,
  clock: WorldClock,
  play: (name: string) => void,
): Record<string, (body: unknown) => unknown> {
  const time = (): object => ({ now: new Date(world.now()).toISOString() });
  return {
    clock: (body) => {
      const { advanceMs } = objectOf(body);
      if (advanceMs !== undefined) clock.advance(Number(advanceMs));
      return time();
    },
    scenario: (body) => {
      play(textOf(objectOf(body)["name"]));
      return time();
    },
    snapshot: () => world.snapshot(),
    restore: (body) => {
      world.restore(body as WorldSnapshot);
      return time();
    },
    receipts: () => world.state.receipts,
  };
}
