import { describe, expect, it } from "vitest";
import { createColdMailResellerProvider } from "../src/adapters/coldmailreseller/index.js";
import type { NewContactTenant } from "../src/contract/index.js";
import { collect } from "../src/kit/listing.js";
import { openDesk, sent } from "./coldmailreseller-desk.js";
import { called, failureOf, mock, provider, TENANT } from "./coldmailreseller-fixture.js";

const { tenants } = provider;
const ADA = { provider: "coldmailreseller", id: TENANT, name: "Example Ltd", email: "ada@example.com" };
const THEM = "USER000000000000000000000002";

const NEW: NewContactTenant = {
  name: "Example Ltd",
  contact: {
    firstName: "Ada",
    lastName: "Lovelace",
    email: "ada@example.com",
    phone: "+1.555 123-4567",
    addressLine1: "1 Example Street",
    addressLine2: "Floor 2",
    city: "New York",
    state: "New York",
    postalCode: "10001",
    country: "us",
  },
};

describe("the list of customers", () => {
  it("is read from the object that holds it, or from the bare list", async () => {
    const grace = { ...ADA, id: THEM, email: "grace@example.org" };
    expect(await collect(tenants.list())).toEqual([ADA, grace]);
    expect(mock.requests[0]?.query).toEqual({ page: "1", limit: "100" });
    mock.next("retrieveAllUsers", { example: "bareList" });
    expect(await collect(tenants.list())).toEqual([ADA]);
  });

  it("goes over all pages, and takes an id under either of its names", async () => {
    const { provider: paged, asked } = openDesk({
      "users/list": ({ page }) => ({
        users: page === "1" ? [{ id: "U1", firstName: "Ada", lastName: "Lovelace" }] : [{ userId: "U2" }],
        pagination: { currentPage: Number(page), totalPages: 2, totalSearchedCount: 2 },
      }),
    });
    expect(await paged.tenants.list().snapshot()).toEqual({
      items: [
        { provider: "coldmailreseller", id: "U1", name: "Ada Lovelace" },
        { provider: "coldmailreseller", id: "U2" },
      ],
      complete: true,
      problems: [],
    });
    expect(asked.map(([, { page }]) => page)).toEqual(["1", "2"]);
  });
});

describe("one customer", () => {
  it("is read by id", async () => {
    expect(await tenants.get(TENANT)).toEqual(ADA);
    expect(mock.requests.map(({ operationId, query }) => [operationId, query])).toEqual([
      ["getUserDetails", { userId: TENANT }],
    ]);
  });

  it("is absent where the provider says so, with whatever status", async () => {
    mock.next("getUserDetails", { example: "userNotFound" });
    expect(await tenants.get(THEM)).toBeUndefined();
    const { provider: odd } = openDesk({ users: () => null });
    expect(await odd.tenants.get(THEM)).toBeUndefined();
  });

  it("is not absent because something else failed", async () => {
    mock.next("getUserDetails", { example: "serverError" });
    expect((await failureOf(tenants.get(TENANT))).code).toBe("server-error");
    const refused = openDesk({ users: () => ({ status: 403, message: "Forbidden", data: null }) });
    expect(await failureOf(refused.provider.tenants.get(TENANT))).toMatchObject({
      code: "unexpected-response",
      outcome: "not-applied",
    });
    const page = createColdMailResellerProvider({
      apiKey: "k",
      retry: { maxRetries: 0 },
      fetch: () => Promise.resolve(new Response("<h1>Not Found</h1>", { status: 404 })),
    });
    expect((await failureOf(page.tenants.get(TENANT))).code).toBe("not-found");
  });

  it("is not taken from an answer about another one", async () => {
    expect(await failureOf(tenants.get(THEM))).toMatchObject({ code: "unexpected-response" });
  });

  it("has an id", async () => {
    for (const id of ["", " ", undefined])
      expect((await failureOf(tenants.get(id as string))).code).toBe("invalid-argument");
    expect(called()).toEqual([]);
  });
});

describe("a new customer", () => {
  it("is sent as documented", async () => {
    expect(await tenants.create(NEW)).toEqual({ id: TENANT });
    expect(sent()).toEqual([
      [
        "createUser",
        {},
        {
          company: "Example Ltd",
          firstName: "Ada",
          lastName: "Lovelace",
          email: "ada@example.com",
          languagePreference: "en",
          addressLineOne: "1 Example Street",
          addressLineTwo: "Floor 2",
          city: "New York",
          state: "New York",
          postalCode: "10001",
          country: "US",
          phoneCc: "1",
          phone: "5551234567",
        },
      ],
    ]);
  });

  it("has its id under either of its names", async () => {
    mock.next("createUser", { example: "createdWithUserId" });
    expect(await tenants.create(NEW)).toEqual({ id: TENANT });
  });

  it.each([
    ["no id", { status: 200, message: "User created" }],
    ["a refusal", { status: 422, message: "No", data: null }],
  ])("may exist although a 200 holds %s", async (_name, reply) => {
    const odd = createColdMailResellerProvider({ apiKey: "k", fetch: () => Promise.resolve(Response.json(reply)) });
    expect(await failureOf(odd.tenants.create(NEW))).toMatchObject({
      code: "unexpected-response",
      outcome: "unknown",
    });
  });

  it.each<[string, Partial<NewContactTenant["contact"]>, string]>([
    ["an e-mail address", { email: "ada" }, "is not an e-mail address"],
    ["a country", { country: "United States" }, "contact.country must be a country of ISO 3166-1"],
    ["a country that exists", { country: "QX" }, "contact.country must be a country of ISO 3166-1"],
    ["a phone", { phone: undefined }, "contact.phone must have a dot after the country code"],
    ["a phone whose country code can be told", { phone: "+15551234567" }, "contact.phone must have a dot"],
    ["a phone number", { phone: "+1.-" }, "contact.phone must have a dot"],
    ["a city", { city: " " }, "contact.city is missing"],
  ])("is not sent without %s", async (_name, contact, words) => {
    const error = await failureOf(tenants.create({ ...NEW, contact: { ...NEW.contact, ...contact } }));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(words);
    expect(called()).toEqual([]);
  });

  it("is not sent without a name or a contact", async () => {
    expect((await failureOf(tenants.create({ ...NEW, name: "" }))).message).toContain("name is missing");
    expect((await failureOf(tenants.create({ name: "x" } as never))).message).toContain("contact is missing");
  });
});

describe("removing a customer", () => {
  it("is sent as documented, for this customer and no other", async () => {
    expect(await tenants.remove(THEM)).toEqual({ changed: true });
    expect(sent()).toEqual([["deleteUser", { userId: THEM }, undefined]]);
  });

  it("is done where there is none", async () => {
    mock.next("deleteUser", { example: "userNotFound" });
    expect(await tenants.remove(THEM)).toEqual({ changed: false });
  });

  it("is a conflict while it has domains or mailboxes, and says how many", async () => {
    mock.next("deleteUser", { example: "userNotEmpty" });
    const error = await failureOf(tenants.remove(THEM));
    expect(error).toMatchObject({ code: "conflict", outcome: "not-applied" });
    expect(error.message).toContain(`${THEM} still has 1 domains and 2 mailboxes`);
  });

  it("is neither done nor a conflict where it failed otherwise", async () => {
    mock.next("deleteUser", { example: "serverError" });
    expect(await failureOf(tenants.remove(THEM))).toMatchObject({ code: "server-error", outcome: "unknown" });
  });

  it("goes by the words where the status is another, and not by those of a server that failed", async () => {
    for (const status of [400, 500]) {
      const { tenants: odd } = createColdMailResellerProvider({
        apiKey: "k",
        retry: { maxRetries: 0 },
        fetch: () =>
          Promise.resolve(
            Response.json({ status, message: "The requested user does not exist.", data: null }, { status }),
          ),
      });
      if (status === 400) {
        expect(await odd.remove(THEM)).toEqual({ changed: false });
        expect(await odd.get(THEM)).toBeUndefined();
      } else {
        expect((await failureOf(odd.remove(THEM))).outcome).toBe("unknown");
        expect((await failureOf(odd.get(THEM))).code).toBe("server-error");
      }
    }
  });

  it("needs an id", async () => {
    expect((await failureOf(tenants.remove(""))).code).toBe("invalid-argument");
    expect(called()).toEqual([]);
  });
});

describe("an account without a customer", () => {
  const account = createColdMailResellerProvider({ apiKey: "test-key", baseUrl: mock.url });

  it("has what needs none, and nothing else", async () => {
    expect(account).toMatchObject({ id: "coldmailreseller", name: "Cold Mail Reseller" });
    expect(account.capabilities).toEqual([
      "tenants.list",
      "tenants.get",
      "tenants.create",
      "tenants.remove",
      "prewarm.search",
      "webhooks.verify",
      "webhooks.parse",
    ]);
    expect(account).not.toHaveProperty("tenant");
    // @ts-expect-error domains are a customer's
    expect(account.domains).toBeUndefined();
    expect((await collect(account.tenants.list())).map(({ id }) => id)).toEqual([TENANT, THEM]);
  });

  it("gives the provider of any customer", async () => {
    const theirs = account.forTenant(THEM);
    expect(theirs.tenant).toBe(THEM);
    await collect(theirs.domains.list());
    expect(mock.requests[0]?.query).toMatchObject({ userId: THEM });
    expect(provider.forTenant(THEM).tenant).toBe(THEM);
    expect(() => account.forTenant("")).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  it("shares one limiter among all of them", async () => {
    const starts: number[] = [];
    const limited = createColdMailResellerProvider({
      apiKey: "test-key",
      fetch: () => {
        starts.push(performance.now());
        return Promise.resolve(Response.json({ status: 200, message: "Success", data: [] }));
      },
    });
    const others = ["U1", "U2", "U3"].map((id) => limited.forTenant(id));
    await Promise.all(
      [...others, others[0]?.forTenant("U4")].flatMap((one) => [one?.domains.get("a.com"), one?.domains.get("b.com")]),
    );
    // Five in any second: the sixth of all customers together has to wait.
    expect(starts).toHaveLength(8);
    expect((starts[5] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(900);
  });

  it("may be given a limiter of its own, which all of them use", async () => {
    const classes: string[] = [];
    const limiter = {
      run: async <T>(rateClass: string, send: () => Promise<T>): Promise<T> => {
        classes.push(rateClass);
        return await send();
      },
    };
    const own = createColdMailResellerProvider({ apiKey: "test-key", baseUrl: mock.url, limiter: limiter as never });
    await collect(own.forTenant(TENANT).domains.list());
    expect(classes).toHaveLength(1);
  });
});
