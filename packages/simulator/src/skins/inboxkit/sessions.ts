import { type JsonObject, listOf } from "../../json.js";
import { payDomain } from "../../world/purchases.js";
import type { Cents } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { onShelf, reshelve, shelve } from "./shelves.js";
import { addToWallet } from "./wallet.js";

/** A checkout that waits for somebody to pay it by card: for domains, or for credits. */
export function openSession(world: World, wanted: { readonly cents: Cents } & JsonObject): string {
  const id = `cs_test_${world.newId("action").slice(-12)}`;
  shelve(world, "sessions", { id, ...wanted });
  return id;
}

/** Somebody pays. @returns false if nothing waits there. */
export function paySession(world: World, id: string): boolean {
  const [session] = onShelf(world, "sessions", { id });
  if (!session || paymentWord(world, session) === "paid") return false;
  const domains = listOf(session["domains"]).flatMap((each) => world.find("domains", each) ?? []);
  for (const domain of domains) payDomain(world, domain);
  if (domains.length === 0) addToWallet(world, Number(session["cents"]));
  reshelve(world, "sessions", id, { isPaid: true });
  return true;
}

/** In Stripe's words. A checkout for domains is paid once none of them waits for it. */
export function paymentWord(world: World, { domains, isPaid }: JsonObject): string {
  if (isPaid === true) return "paid";
  const states = listOf(domains).map((id) => world.find("domains", id)?.state);
  return states.length > 0 && !states.includes("unpaid") && !states.includes("gone") ? "paid" : "unpaid";
}
