import { MailfleetError } from "@mailfleet/http";
import { domainDeeds } from "./deeds-domains.js";
import { mailboxDeeds } from "./deeds-mailboxes.js";
import { otherDeeds } from "./deeds-others.js";
import { becomes, type Deed, isChange, readAll } from "./deeds.js";
import { need, type Rule, type World } from "./harness.js";
import { codeOf } from "./validator.js";

const TWICE = { unchanged: "finds it done the second time", "not-found": "finds it gone the second time" };
const LOST = {
  once: "is unknown if its reply is lost, and is not sent again by itself",
  any: "is done or unknown if its reply is lost, and is found done afterwards",
};
const ABSENT = { "not-found": "says not-found for what is not there", unchanged: "takes what is not there for done" };

export const deedRules: readonly Rule[] = [...domainDeeds, ...mailboxDeeds, ...otherDeeds].flatMap(rulesOf);

function rulesOf(deed: Deed): Rule[] {
  const rule = (says: string, run: (world: World) => Promise<void>): Rule => ({
    name: `${deed.name}: ${says}`,
    sequence: true,
    verbs: [deed.verb, ...(deed.looksBy ?? [])],
    run: async (world) => {
      if (deed.can && !deed.can(world.fixture)) return;
      await deed.prepare?.(world.fixture);
      world.expect({ before: await isDone(deed, world, false) }).toEqual({ before: false });
      await run(world);
    },
  });
  const { absent } = deed;
  const silently = deed.isAskedEachTime ? "" : ", and sends nothing";
  return [
    ...(deed.isDone ? [rule("is done, and shows afterwards", (world) => isDoneOnce(deed, world))] : []),
    ...(deed.twice === "again" ? [] : [rule(TWICE[deed.twice] + silently, (world) => twiceIsOnce(deed, world))]),
    rule("touches nothing else", (world) => touchesNothingElse(deed, world)),
    rule(deed.isSentOnce ? LOST.once : LOST.any, (world) => survivesLoss(deed, world)),
    ...(deed.isDone
      ? [rule("does not take a call that was lost for done", (world) => claimsNothing(deed, world))]
      : []),
    ...(absent ? [rule(ABSENT[absent.is] + silently, (world) => leavesAbsent(deed, absent, world))] : []),
  ];
}

/** Is it done, in the end? Where nothing shows it, it is as it should be. */
async function isDone(deed: Deed, { fixture }: World, wanted: boolean): Promise<boolean> {
  return deed.isDone ? await becomes(fixture, wanted, async () => (await deed.isDone?.(fixture)) === true) : wanted;
}

async function isDoneOnce(deed: Deed, world: World): Promise<void> {
  const { fixture, expect } = world;
  const result = await deed.run(fixture);
  if (Object.hasOwn(Object(result), "changed")) expect(result).toEqual({ changed: true });
  expect({ after: await isDone(deed, world, true) }).toEqual({ after: true });
}

async function twiceIsOnce(deed: Deed, world: World): Promise<void> {
  const { fixture, expect } = world;
  await deed.run(fixture);
  await isDone(deed, world, true);
  const before = fixture.effects();
  if (deed.twice === "unchanged") expect(await deed.run(fixture)).toEqual({ changed: false });
  else expect(await codeOf(() => deed.run(fixture))).toBe("not-found");
  if (!deed.isAskedEachTime) expect({ sent: fixture.effects() - before }).toEqual({ sent: 0 });
}

async function touchesNothingElse(deed: Deed, world: World): Promise<void> {
  const { fixture, expect } = world;
  const before = await readAll(fixture.provider);
  const mayChange = deed.changes(fixture);
  await deed.run(fixture);
  await isDone(deed, world, true);
  const after = await readAll(fixture.provider);
  const touched = [...before].filter(([key, row]) => !mayChange(key) && after.get(key) !== row).map(([key]) => key);
  expect(touched).toEqual([]);
}

/**
 * A call that may be repeated can be sent again by the client underneath, and comes through then. What is shown afterwards is done once
 * in any case.
 */
async function survivesLoss(deed: Deed, world: World): Promise<void> {
  const { fixture, expect } = world;
  const before = fixture.effects();
  need(fixture, "loseNextReply")();
  const first = await outcomeOf(() => deed.run(fixture));
  const allowed = deed.isSentOnce ? ["unknown"] : ["unknown", "came through"];
  expect(allowed.includes(first)).toBe(true);
  if (deed.isSentOnce) expect({ sent: fixture.effects() - before }).toEqual({ sent: 1 });
  expect({ done: await isDone(deed, world, true) }).toEqual({ done: true });
  if (deed.twice !== "unchanged" || first !== "unknown") return;
  const sent = fixture.effects();
  expect({ again: isChange(await deed.run(fixture), false) }).toEqual({ again: true });
  if (!deed.isAskedEachTime) expect({ sent: fixture.effects() - sent }).toEqual({ sent: 0 });
}

async function claimsNothing(deed: Deed, world: World): Promise<void> {
  const { fixture, expect } = world;
  need(fixture, "loseNextCall")();
  const outcome = await outcomeOf(() => deed.run(fixture));
  expect(["unknown", "came through"].includes(outcome)).toBe(true);
  const came = outcome === "came through";
  expect({ done: await isDone(deed, world, came) }).toEqual({ done: came });
}

async function leavesAbsent(
  deed: Deed,
  absent: NonNullable<Deed["absent"]>,
  { fixture, expect }: World,
): Promise<void> {
  const before = fixture.effects();
  if (absent.is === "unchanged") expect(await absent.run(fixture)).toEqual({ changed: false });
  else expect(await codeOf(() => absent.run(fixture))).toBe("not-found");
  if (!deed.isAskedEachTime) expect({ sent: fixture.effects() - before }).toEqual({ sent: 0 });
}

async function outcomeOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "came through";
  } catch (error) {
    return MailfleetError.isInstance(error) ? error.outcome : `no MailfleetError: ${String(error)}`;
  }
}
