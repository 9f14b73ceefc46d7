import { formatMoney, type Money } from "@mailfleet/core";
import { readCosts } from "../actions/costs.js";
import { askEach, failureOf, fleetOf, toData } from "../actions/lists.js";
import type { CommandSpec, Context, Result } from "../command.js";
import { EXIT } from "../exit.js";
import type { ConnectionsData, CostsData, ExportsData, PrewarmData, Source, TenantsData } from "../output/types.js";
import { type Column, table } from "../text/table.js";
import { count, writeDay, writeTotals } from "../text/words.js";
import { fleetResult, LIMIT, listResult, sourceColumns, troubleNotes, wholeNumber } from "./shared.js";

type TenantRow = TenantsData["items"][number];
type PrewarmRow = PrewarmData["items"][number];
type ConnectionRow = ConnectionsData["items"][number];
type ExportRow = ExportsData["items"][number];

export const WALLET: CommandSpec = {
  name: "wallet",
  summary: "Show what is left in the wallet of each provider",
  description: "Shows what is left in the wallets that orders are paid from. Tenants of one account may share one.",
  examples: ["wallet", "wallet --provider inboxkit --json"],
  run: async ({ session, io }) => {
    const data = toData<Money>(await (await fleetOf(session)).billing.balance());
    return listResult(io, data, "wallets", [
      { title: "balance", read: (row) => formatMoney(row), align: "right" },
      ...sourceColumns<Money & Source>(),
    ]);
  },
};

export const COSTS: CommandSpec = {
  name: "costs",
  summary: "Say what will be paid again, month by month",
  description:
    "Adds up the renewals of the next months, from the subscriptions and dates that the providers show. What has no price is counted, and in no total.",
  options: [
    ["--months <n>", "how far to look", "12"],
    ["--details", "a line for each renewal"],
  ],
  examples: ["costs", "costs --months 3 --details"],
  run: async (context, _, options) => {
    const months = wholeNumber(options["months"], "--months", 1) ?? 12;
    return costsResult(context, await readCosts(context.session, months), options["details"] === true);
  },
};

function costsResult({ io }: Context, data: CostsData, isDetailed: boolean): Result {
  const { months, unpriced, failures, incomplete } = data;
  const overview = table(
    months,
    [
      { title: "month", read: ({ month }) => month },
      { title: "renewals", read: ({ renewals }) => renewals.length, align: "right" },
      {
        title: "without a price",
        read: ({ renewals }) => renewals.filter(({ amount }) => !amount).length || "",
        align: "right",
        drop: 1,
      },
      { title: "total", read: ({ totals }) => writeTotals(totals), align: "right" },
    ],
    io.columns,
  );
  const details = table(
    months.flatMap(({ renewals }) => renewals),
    [
      { title: "day", read: ({ at }) => writeDay(at) },
      {
        title: "renews",
        read: ({ kind, name }) => (kind === "mailboxes" && name !== "mailboxes" ? `mailboxes of ${name}` : name),
      },
      { title: "mailboxes", read: (each) => each.count, align: "right", drop: 3 },
      { title: "amount", read: ({ amount }) => (amount ? formatMoney(amount) : "unknown"), align: "right" },
      ...sourceColumns<CostsData["months"][number]["renewals"][number]>(),
    ],
    io.columns,
  );
  const notes = [
    ...troubleNotes({ failures, incomplete }),
    ...(unpriced > 0 ? [`${count(unpriced, "renewal")} without a price: the provider does not quote them.`] : []),
  ];
  const text = months.length === 0 ? "Nothing will be renewed.\n" : isDetailed ? details : overview;
  return { data, text, notes, exitCode: failures.length + incomplete.length > 0 ? EXIT.failed : EXIT.done };
}

export const TENANTS: CommandSpec = {
  name: "list",
  summary: "List the workspaces, organizations and users of each account",
  options: [LIMIT],
  examples: ["tenants list"],
  run: async ({ session, io }, _, options) => {
    const limit = wholeNumber(options["limit"], "--limit", 1);
    const lists = await Promise.all(
      session.settings.providers.map(async (configured): Promise<TenantsData> => {
        const provider = configured.name;
        try {
          const { tenants } = await session.account(configured);
          const { items = [], complete, problems = [] } = (await tenants?.list({ limit }).snapshot()) ?? {};
          const isShort = complete === false && limit === undefined;
          return {
            items: items.map((each) => ({ ...each, tenant: each.id })),
            failures: [],
            incomplete: isShort ? [{ provider, problems }] : [],
            unsupported: tenants ? [] : [{ provider }],
          };
        } catch (error) {
          return { items: [], failures: [{ provider, ...failureOf(error) }], incomplete: [], unsupported: [] };
        }
      }),
    );
    const data: TenantsData = {
      items: lists.flatMap(({ items }) => items),
      failures: lists.flatMap(({ failures }) => failures),
      incomplete: lists.flatMap(({ incomplete }) => incomplete),
      unsupported: lists.flatMap(({ unsupported }) => unsupported),
    };
    return listResult<TenantRow>(io, data, "tenants", [
      { title: "provider", read: ({ provider }) => provider },
      { title: "id", read: ({ id }) => id },
      { title: "name", read: ({ name }) => name, drop: 2 },
      { title: "email", read: ({ email }) => email, drop: 3 },
    ]);
  },
};

export const PREWARM: CommandSpec = {
  name: "search",
  summary: "List prewarmed domains that are for sale",
  options: [LIMIT, ["--platform <name>", "only google, microsoft, azure or smtp"]],
  examples: ["prewarm search --platform google --limit 10"],
  run: async ({ session, io }, _, options) => {
    const limit = wholeNumber(options["limit"], "--limit", 1);
    const platform = options["platform"] as "google" | undefined;
    const data = await askEach(await session.providers(), ({ prewarm }) =>
      prewarm
        ?.search({ limit, platform })
        .snapshot()
        .then(({ items }) => items),
    );
    return listResult<PrewarmRow>(io, data, "prewarmed domains", [
      { title: "domain", read: ({ domain }) => domain },
      { title: "platform", read: (each) => (each.platform === "unknown" ? each.rawPlatform : each.platform), drop: 3 },
      { title: "mailboxes", read: ({ mailboxCount }) => mailboxCount, align: "right", drop: 2 },
      { title: "warmed", read: ({ warmedDays }) => warmedDays && `${warmedDays} days`, drop: 5 },
      { title: "price", read: ({ price }) => price && formatMoney(price), align: "right", drop: 1 },
      {
        title: "then",
        read: ({ renewalPrice }) => renewalPrice && `${formatMoney(renewalPrice)} a month`,
        align: "right",
        drop: 4,
      },
      ...sourceColumns<PrewarmRow>(),
    ]);
  },
};

const EXPORT_COLUMNS: readonly Column<ExportRow>[] = [
  { title: "address", read: ({ address }) => address },
  { title: "status", read: ({ status, rawStatus }) => (status === "unknown" ? (rawStatus ?? status) : status) },
  { title: "problem", read: ({ problem }) => problem, drop: 2 },
];

export const EXPORTS: readonly CommandSpec[] = [
  {
    name: "connections",
    summary: "List the accounts at sending tools that mailboxes can be handed to",
    examples: ["exports connections"],
    run: async ({ session, io }) => {
      const data = await askEach(await session.providers(), ({ exports }) =>
        exports
          ?.connections()
          .snapshot()
          .then(({ items }) => items),
      );
      return listResult<ConnectionRow>(io, data, "connections", [
        { title: "id", read: ({ id }) => id },
        { title: "platform", read: ({ platform }) => platform },
        { title: "name", read: ({ name }) => name, drop: 1 },
        ...sourceColumns<ConnectionRow>(),
      ]);
    },
  },
  {
    name: "start",
    summary: "Hand mailboxes to a sending tool",
    description: "Hands mailboxes of one provider to one of its connections. No money moves.",
    args: [
      ["<connection>", "its id"],
      ["<address...>", "mailboxes"],
    ],
    examples: ["exports start con_1 ada@example.com --provider inboxkit"],
    run: async ({ session, io }, [connection, addresses]) => {
      const provider = await session.only();
      const list = addresses as readonly string[];
      const data = await askEach([provider], ({ exports }) => exports?.start(String(connection), list));
      return exportsResult(io.columns, data);
    },
  },
  {
    name: "status",
    summary: "Say how far the handing over of mailboxes is",
    args: [["<address...>", "mailboxes of one provider"]],
    examples: ["exports status ada@example.com --provider inboxkit"],
    run: async ({ session, io }, [addresses]) => {
      const list = addresses as readonly string[];
      const data = await askEach(await session.providers(), ({ exports }) => exports?.status?.(list));
      return exportsResult(io.columns, data);
    },
  },
];

function exportsResult(width: number, data: ExportsData): Result {
  const { items } = data;
  const result = fleetResult(data, items.length === 0 ? "" : table(items, EXPORT_COLUMNS, width));
  return items.some(({ status }) => status === "failed") ? { ...result, exitCode: EXIT.failed } : result;
}
