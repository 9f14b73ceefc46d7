import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { createMock } from "@mailfleet/mock";

// jest runs ES modules only with a flag of Node (see "test" in package.json), and transforms nothing then.

const mock = createMock("inboxkit");
const { fetch } = mock;
const provider = createInboxKitProvider({ apiKey: "any", workspaceId: "00000000-0000-4000-8000-000000000001", fetch });

afterEach(() => mock.reset());

test("lists mailboxes", async () => {
  const { items } = await provider.mailboxes.list().snapshot();
  expect(items.length).toBeGreaterThan(0);
  expect(mock.violations).toEqual([]);
});

test("an empty workspace", async () => {
  mock.next("listMailboxes", { example: "empty" });
  const { items } = await provider.mailboxes.list().snapshot();
  expect(items).toEqual([]);
});
