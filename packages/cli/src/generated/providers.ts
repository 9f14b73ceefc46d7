// Generated from specs/ by `pnpm generate`. Do not edit: add a provider, and generate again.
import type { Maker } from "../providers.js";

export type ProviderName = "coldmailreseller" | "inboxkit" | "scaledmail";

export const MAKERS: Readonly<Record<ProviderName, Maker>> = {
  coldmailreseller: {
    title: "Cold Mail Reseller",
    tenantWord: "user",
    open: async (options) => (await import("@mailfleet/core/coldmailreseller")).createColdMailResellerProvider(options),
    rateLimits: async () => (await import("@mailfleet/core/coldmailreseller")).facts.rateLimits,
  },
  inboxkit: {
    title: "InboxKit",
    tenantWord: "workspace",
    open: async (options) => (await import("@mailfleet/core/inboxkit")).createInboxKitProvider(options),
    rateLimits: async () => (await import("@mailfleet/core/inboxkit")).facts.rateLimits,
  },
  scaledmail: {
    title: "ScaledMail",
    tenantWord: "organization",
    open: async (options) => (await import("@mailfleet/core/scaledmail")).createScaledMailProvider(options),
    rateLimits: async () => (await import("@mailfleet/core/scaledmail")).facts.rateLimits,
  },
};
