import type { Documents, JournalEntry } from "../src/contract/index.js";
import { memoryJournal } from "../src/journal/memory.js";
import {
  appendAnyway,
  claimOnce,
  cut,
  disguised,
  forgetful,
  forgetsByStanding,
  forgetsWhatIsOpen,
  hasNames,
  lateAppend,
  lookThenWrite,
  oneByOne,
  overwriting,
  patched,
  renamed,
  shared,
  stale,
  type Sabotage,
  unlocked,
  vaguely,
} from "./journal-broken.js";

// For every rule of testJournal, journals that break it.

/** Writes whatever the version. */
function overwriter(right: Documents): Pick<Documents, "write"> {
  return { write: async (name, text) => await right.write(name, text, (await right.read(name))?.version ?? 0) };
}

const withStatus = (from: string, to: string | undefined, event?: string): Sabotage => {
  return () =>
    disguised((entry) =>
      "status" in entry && entry.status === from && (event ?? entry.event) === entry.event ? { status: to } : {},
    );
};

export const SABOTAGE: Readonly<Record<string, readonly Sabotage[]>> = {
  "entries: come back as they were recorded, oldest first, to whoever opens next": [
    () => patched({ write: (entry) => (entry.event === "absent" ? [] : [entry]) }),
    () => patched({ read: (entries) => entries.map(({ uptime: _, ...entry }) => entry as JournalEntry) }),
    () => patched({ read: (entries) => entries.toReversed() }),
    () => ({ journal: memoryJournal(), reopen: memoryJournal }),
  ],
  "entries: keep the order of writing, whatever their times say": [
    () => patched({ read: (entries) => entries.toSorted((a, b) => a.at.localeCompare(b.at)) }),
    () => patched({ read: (entries) => entries.toSorted((a, b) => a.step.localeCompare(b.step)) }),
  ],
  "entries: each event of an attempt is taken once": [
    overwriting,
    shared,
    () => patched({ session: (right) => ({ append: async (entry) => right.append(entry).catch(() => undefined) }) }),
  ],
  "entries: one of many who record the same at once gets through": [
    () => patched({ session: (right) => ({ append: lookThenWrite(right) }) }),
  ],
  "entries: cannot be changed through what was given, or what is given back": [shared],
  "entries: a plan of five hundred domains comes back whole": [
    () => patched({ write: (entry) => [cut(entry)] }),
    () => patched({ write: (entry) => (JSON.stringify(entry).length > 65_535 ? [] : [entry]) }),
  ],
  "purchases: are told apart by provider, tenant and key, whatever these are called": [
    () => patched({ id: ({ provider, key }) => ({ provider, key }) }),
    () => patched({ id: (id) => ({ ...id, provider: "acme" }) }),
    () => patched({ id: (id) => ({ ...id, key: id.key.toLowerCase() }) }),
    () => patched({ id: (id) => ({ ...id, key: id.key.slice(0, 200) }) }),
    () => patched({ id: ({ provider, tenant, key }) => ({ provider, key: [tenant, key].join("~") }) }),
    () => patched({ id: (id) => ({ ...id, tenant: String(id.tenant) }) }),
  ],
  "open: keeps everyone else out until it is closed, and says which purchase is open": [
    unlocked,
    () => patched({ session: () => ({ close: async () => undefined }) }),
  ],
  "open: lets in one of many who come at the same time": [unlocked],
  "close: a closed session records nothing, also while another one is open": [
    () => patched({ session: (right, reopen) => ({ append: appendAnyway(right, reopen) }) }),
  ],
  "close: a session that is closed again does not let anyone in to another one": [unlocked],
  "close: waits for what is being recorded": [() => patched({ session: (right) => ({ append: lateAppend(right) }) })],
  "names: what one purchase claims, no other claims, whatever its provider, tenant and key": [
    () => disguised(() => ({ names: [] })),
    () => disguised((entry, { provider }) => renamed(entry, provider)),
    () => disguised((entry, { tenant }) => renamed(entry, tenant ?? "")),
    () => patched({ session: (right) => ({ append: (entry) => right.append(entry).catch(vaguely) }) }),
  ],
  "names: are reserved all or none": [
    () => patched({ write: (entry) => [...(hasNames(entry) ? oneByOne(entry) : []), entry] }),
    () => disguised((entry) => (hasNames(entry) ? { names: entry.names.slice(0, 1) } : {})),
  ],
  "names: stay reserved while it is not certain that nothing was bought": [
    ...["applied", "unknown", "awaiting-payment"].map((status) => withStatus(status, "unsent")),
    () => disguised((entry) => (entry.event === "absent" ? { event: "proven", status: "unsent" } : {})),
    () => disguised((entry) => (entry.event === "settled" ? { step: "register", attempt: 1 } : {})),
  ],
  "names: are released by what shows that nothing was bought, and by the end of the purchase": [
    ...["settled", "proven"].flatMap((event) => [
      withStatus("not-applied", "unknown", event),
      withStatus("unsent", "unknown", event),
    ]),
    () => patched({ write: (entry) => (entry.event === "done" ? [] : [entry]) }),
  ],
  "names: what an applied step did not buy is released, and nothing else": [
    () => disguised(() => ({ missing: [] })),
    () => disguised((entry) => ("missing" in entry ? { status: "not-applied" } : {})),
  ],
  "names: a purchase may claim again what it has, and has it until its last claim is released": [
    () => patched({ session: (right) => ({ append: claimOnce(right) }) }),
    () => disguised((entry) => (entry.event === "settled" && entry.attempt === 2 ? { event: "done" } : {})),
  ],
  "names: releasing again takes nothing from who has the name by now": [forgetful],
  "names: one of many purchases that claim the same at once gets it": [() => disguised(() => ({ names: [] }))],
  "names: five hundred at once, and long ones, are told apart": [
    () => disguised((entry) => (hasNames(entry) ? { names: entry.names.slice(0, 100) } : {})),
    () => disguised((entry) => (hasNames(entry) ? { names: entry.names.map((name) => name.slice(0, 200)) } : {})),
    () => disguised((entry) => (hasNames(entry) ? { names: entry.names.map((name) => name.split(".")[0]) } : {})),
  ],
  "list: yields what was recorded, with its latest plan and when it was first recorded": [
    () => patched({ record: (record) => ({ ...record, planHash: "a".repeat(64) }) }),
    () => patched({ record: (record) => ({ ...record, recordedAt: new Date().toISOString() }) }),
    () => patched({ record: ({ tenant: _, ...record }) => record }),
  ],
  "list: says how a purchase stood when it was left, unless something was recorded since": [
    () => patched({ record: ({ standing: _, ...record }) => record }),
    () => patched({ session: (right) => ({ close: () => right.close({ status: "settled" }) }) }),
    stale,
  ],
  "list: keeps to its filter, and all of it": (["provider", "tenant", "key", "status", "dueBy"] as const).map(
    (key) => () => patched({ filter: ({ [key]: _, ...filter }) => filter }),
  ),
  "list: changes nothing, and needs nobody to leave": [
    () => patched({ session: () => ({ append: async () => undefined }) }),
  ],
  "names: holderOf says which purchase has a name, in capitals too, and nothing of one that is free": [
    () => patched({ holder: (holder, name) => (name === name.toLowerCase() ? holder : undefined) }),
    () => patched({ holder: (holder) => holder && { ...holder, tenant: "ten_1" } }),
    () => patched({ holder: (holder) => holder ?? { provider: "acme", key: "order-1" } }),
    () => patched({ holder: () => undefined }),
  ],
  "forget: takes away what was done by then, and nothing else": [
    () => patched({ forget: async () => 0 }),
    () => patched({ forget: async () => 1 }),
    () => patched({ forget: async (_, right) => await right.forget("2026-02-01T00:00:00.000Z") }),
    () => patched({ forget: async (time, right) => (await right.forget(time)) + 1 }),
    forgetsByStanding,
  ],
  "forget: leaves alone what is open": [forgetsWhatIsOpen],
  "forget: refuses what is not a time": [
    () => patched({ forget: async (time, right) => await right.forget(String(time)).catch(() => 0) }),
    () => patched({ forget: async (_, right) => await right.forget(new Date().toISOString()) }),
  ],
  "documents: are there for the next program as they were written": [
    () => ({ journal: memoryJournal(), reopen: memoryJournal }),
    () =>
      patched({ documents: (right) => ({ write: (name, text, at) => right.write(name, text.slice(0, 65_535), at) }) }),
  ],
  "documents: are written only by who has seen the latest version": [
    () => patched({ documents: overwriter }),
    () => patched({ documents: (right) => ({ write: async (...given) => (await right.write(...given)) || true }) }),
  ],
  "documents: lose no change when many count at once": [
    () =>
      patched({
        documents: (right) => ({
          write: async (name, text, at) => {
            const before = (await right.read(name))?.version ?? 0;
            await Promise.resolve();
            if (before !== at) return false;
            while (!(await overwriter(right).write(name, text, at)));
            return true;
          },
        }),
      }),
  ],
  "documents: are listed by the beginning of their names, and gone once they are removed": [
    () => patched({ documents: (right) => ({ list: async () => await right.list("") }) }),
    () => patched({ documents: (right) => ({ list: async (prefix) => (await right.list(prefix)).toReversed() }) }),
    () => patched({ documents: () => ({ remove: async () => undefined }) }),
    // As "_" is any letter in LIKE.
    () => patched({ documents: (right) => ({ list: async (prefix) => await right.list(prefix.replace("/", "")) }) }),
  ],
  "documents: refuse a name that is none": [
    () => patched({ documents: (right) => ({ read: async (name) => await right.read(name).catch(() => undefined) }) }),
  ],
};
