import type { Instant, Step } from "../contract/index.js";
import type { Reading, Scope } from "./driver.js";
import type { Purchase } from "./purchase.js";
import { renewalsIn, scopeOf } from "./reading.js";

/** A look, and how far it went. */
export interface Look {
  readonly scope: Scope;
  readonly reading: Reading;
  /** When it began, for what it shows was true then. */
  readonly at: Instant;
  /** When it ended: a long list takes its time, and is not old for that. */
  readonly ended: Instant;
  /** How many entries there were by then: what was sent since cannot be seen in it. */
  readonly entries: number;
}

/** What shows whether a step happened, and whether it can be sent. */
export function scopeOfStep({ proof, needs }: Step): Scope {
  const { domains = [], addresses = [], witnesses = [], renewed = [], tag } = proof;
  return scopeOf(
    [...domains, ...addresses, ...witnesses, ...(needs?.domains ?? [])],
    tag === undefined ? [] : [tag],
    renewed.map(({ name }) => name),
  );
}

/** What this step wants to see, and with it those after it that wait for nothing: one pass over a list serves them all. */
export function scopeFrom(step: Step, { steps }: Purchase): Scope {
  const others = steps
    .filter(({ state, step: each }) => state.status !== "applied" && !each.needs)
    .map((live) => live.step);
  const scopes = [step, ...others.filter((each) => each !== step)].map(scopeOfStep);
  return {
    domains: scopes.some(({ domains }) => domains),
    mailboxesOn: [...new Set(scopes.flatMap(({ mailboxesOn }) => mailboxesOn))],
    tags: [...new Set(scopes.flatMap(({ tags }) => tags))],
    ...renewalsIn(new Set(scopes.flatMap(({ renewals = [] }) => renewals))),
  };
}

/** What is not read yet. */
export function missingFrom(look: Look | undefined, wanted: Scope): Scope {
  const has: Scope = look?.scope ?? { domains: false, mailboxesOn: [], tags: [] };
  const { renewals = [] } = wanted;
  const part = {
    domains: wanted.domains && !has.domains,
    tags: wanted.tags.filter((tag) => !has.tags.includes(tag)),
    ...renewalsIn(new Set(renewals.filter((name) => !has.renewals?.includes(name)))),
  };
  // One list of mailboxes: two halves of it, read apart, would not show what is complete.
  const { mailboxesOn } = covers(has, { ...wanted, domains: false, tags: [], renewals: [] })
    ? { mailboxesOn: [] }
    : wanted;
  return { ...part, mailboxesOn };
}

/** A look with what was read since. */
export function addToLook(look: Look, more: Look): Look {
  const { scope, reading } = more;
  return {
    // What it shows was true when its oldest part was read.
    at: look.at,
    entries: look.entries,
    ended: more.ended,
    scope: {
      domains: look.scope.domains || scope.domains,
      mailboxesOn: scope.mailboxesOn.length > 0 ? scope.mailboxesOn : look.scope.mailboxesOn,
      tags: [...look.scope.tags, ...scope.tags],
      ...renewalsIn(new Set([...(look.scope.renewals ?? []), ...(scope.renewals ?? [])])),
    },
    reading: {
      domains: scope.domains ? reading.domains : look.reading.domains,
      mailboxes: scope.mailboxesOn.length > 0 ? reading.mailboxes : look.reading.mailboxes,
      tags: new Map([...look.reading.tags, ...reading.tags]),
      paid: new Map([...(look.reading.paid ?? []), ...(reading.paid ?? [])]),
    },
  };
}

/** Does a look that went so far answer a question about this much? */
export function covers(has: Scope, wanted: Scope): boolean {
  const within = (a: readonly string[], b: readonly string[]): boolean => b.every((each) => a.includes(each));
  return (
    (has.domains || !wanted.domains) &&
    within(has.mailboxesOn, wanted.mailboxesOn) &&
    within(has.tags, wanted.tags) &&
    within(has.renewals ?? [], wanted.renewals ?? [])
  );
}
