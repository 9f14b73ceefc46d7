import type { MailboxChanges } from "../contract/index.js";
import { call, type Deed, mailboxOf } from "./deeds.js";
import { type Fixture, needSpare } from "./harness.js";
import { ABSENT_ADDRESS } from "./mailboxes.js";

const NAMES: MailboxChanges = { firstName: "Conny", lastName: "Formance" };
const OUTSIDE = "conformance@example.com";

const spare = (fixture: Fixture): string => needSpare(fixture, "address");

/** A verb on one mailbox. */
function onMailbox(
  name: string,
  verb: string,
  act: (mailboxes: Fixture["provider"]["mailboxes"], address: string) => Promise<unknown> | undefined,
  more: Partial<Deed> & Pick<Deed, "isDone" | "twice">,
): Deed {
  const act1 = (fixture: Fixture, address: string): Promise<unknown> =>
    call(act(fixture.provider.mailboxes, address), verb);
  return {
    name,
    verb,
    run: (fixture) => act1(fixture, spare(fixture)),
    absent: { is: "not-found", run: (fixture) => act1(fixture, ABSENT_ADDRESS) },
    changes: (fixture) => (row) => row.startsWith(`mailbox ${spare(fixture)} `),
    ...more,
  };
}

export const mailboxDeeds: readonly Deed[] = [
  onMailbox(
    "mailboxes.update",
    "mailboxes.update",
    (mailboxes, address) => mailboxes.update?.(address, NAMES as never),
    {
      isDone: async (fixture) => {
        const mailbox = await mailboxOf(fixture, spare(fixture));
        return mailbox?.firstName === NAMES.firstName && mailbox?.lastName === NAMES.lastName;
      },
      twice: "unchanged",
    },
  ),
  onMailbox("mailboxes.cancel", "mailboxes.cancel", (mailboxes, address) => mailboxes.cancel?.(address), {
    isDone: async ({ provider, ...fixture }) => {
      const mailbox = await provider.mailboxes.get(spare({ provider, ...fixture }));
      return mailbox?.status === "cancelling" || mailbox?.status === "cancelled";
    },
    twice: "unchanged",
  }),
  onMailbox("mailboxes.uncancel", "mailboxes.uncancel", (mailboxes, address) => mailboxes.uncancel?.(address), {
    prepare: async (fixture) => await fixture.provider.mailboxes.cancel?.(spare(fixture)),
    isDone: async (fixture) => (await mailboxOf(fixture, spare(fixture)))?.status === "active",
    twice: "unchanged",
  }),
  onMailbox("mailboxes.remove", "mailboxes.remove", (mailboxes, address) => mailboxes.remove?.(address), {
    isDone: async (fixture) => (await mailboxOf(fixture, spare(fixture))) === undefined,
    twice: "unchanged",
    absent: {
      is: "unchanged",
      run: ({ provider }) => call(provider.mailboxes.remove?.(ABSENT_ADDRESS), "mailboxes.remove"),
    },
  }),
  onMailbox(
    "mailboxes.setForwarding",
    "mailboxes.setForwarding",
    (mailboxes, address) => mailboxes.setForwarding?.(address, OUTSIDE),
    {
      isDone: async (fixture) => (await mailboxOf(fixture, spare(fixture)))?.forwardTo === OUTSIDE,
      twice: "unchanged",
    },
  ),
  onMailbox(
    "mailboxes.setForwarding, to nothing",
    "mailboxes.setForwarding",
    (mailboxes, address) => mailboxes.setForwarding?.(address, null),
    {
      prepare: async (fixture) => await fixture.provider.mailboxes.setForwarding?.(spare(fixture), OUTSIDE),
      isDone: async (fixture) => {
        const mailbox = await mailboxOf(fixture, spare(fixture));
        return mailbox !== undefined && mailbox.forwardTo === undefined;
      },
      twice: "unchanged",
    },
  ),
];
