import { MailfleetError } from "@mailfleet/http";
import { domainDeeds } from "./deeds-domains.js";
import { mailboxDeeds } from "./deeds-mailboxes.js";
import { otherDeeds } from "./deeds-others.js";
import { type Deed, isChange, readAll } from "./deeds.js";
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

async function isDoneOnce(deed: Deed, { fixture, expect }: World): Promise<void> {
  expect({ before: await deed.isDone?.(fixture) }).toEqual({ before: false });
  const result = await deed.run(fixture);
  if (Object.hasOwn(Object(result), "changed")) expect(result).toEqual({ changed: true });
  expect({ after: await deed.isDone?.(fixture) }).toEqual({ after: true });
}

async function twiceIsOnce(deed: Deed, { fixture, expect }: World): Promise<void> {
  await deed.run(fixture);
  const before = fixture.effects();
  if (deed.twice === "unchanged") expect(await deed.run(fixture)).toEqual({ changed: false });
  else expect(await codeOf(() => deed.run(fixture))).toBe("not-found");
  if (!deed.isAskedEachTime) expect({ sent: fixture.effects() - before }).toEqual({ sent: 0 });
}

async function touchesNothingElse(deed: Deed, { fixture, expect }: World): Promise<void> {
  const before = await readAll(fixture.provider);
  const mayChange = deed.changes(fixture);
  await deed.run(fixture);
  const after = await readAll(fixture.provider);
  const touched = [...before].filter(([key, row]) => !mayChange(key) && after.get(key) !== row).map(([key]) => key);
  expect(touched).toEqual([]);
}

/**
 * A call that may be repeated can be sent again by the client underneath, and comes through then. What is shown afterwards is done once
 * in any case.
 */
async function survivesLoss(deed: Deed, { fixture, expect }: World): Promise<void> {
  if (deed.isDone) expect({ before: await deed.isDone(fixture) }).toEqual({ before: false });
  const before = fixture.effects();
  need(fixture, "loseNextReply")();
  const first = await outcomeOf(() => deed.run(fixture));
  const allowed = deed.isSentOnce ? ["unknown"] : ["unknown", "came through"];
  expect(allowed.includes(first)).toBe(true);
  if (deed.isSentOnce) expect({ sent: fixture.effects() - before }).toEqual({ sent: 1 });
  if (deed.isDone) expect({ done: await deed.isDone(fixture) }).toEqual({ done: true });
  if (deed.twice !== "unchanged" || first !== "unknown") return;
  const sent = fixture.effects();
  expect({ again: isChange(await deed.run(fixture), false) }).toEqual({ again: true });
  if (!deed.isAskedEachTime) expect({ sent: fixture.effects() - sent }).toEqual({ sent: 0 });
}

async function claimsNothing(deed: Deed, { fixture, expect }: World): Promise<void> {
  expect({ before: await deed.isDone?.(fixture) }).toEqual({ before: false });
  need(fixture, "loseNextCall")();
  const outcome = await outcomeOf(() => deed.run(fixture));
  expect(["unknown", "came through"].includes(outcome)).toBe(true);
  expect({ done: await deed.isDone?.(fixture) }).toEqual({ done: outcome === "came through" });
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
