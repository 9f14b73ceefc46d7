import { dollars, type Row } from "../../skin.js";
import type { Cents } from "../../world/types.js";
import type { World } from "../../world/world.js";

/** A wallet that tops itself up: by how many credits, and below how many. */
export interface TopUp {
  readonly enabled: boolean;
  readonly dropsBelow: number;
  readonly addCredits: number;
}

export function topUpOf(world: World): TopUp {
  const [row = {}] = world.shelf("top-up");
  const { enabled, dropsBelow = 10, addCredits = 50 } = row;
  return { enabled: enabled === true, dropsBelow: Number(dropsBelow), addCredits: Number(addCredits) };
}

/** What is set is charged at once if the wallet is that low. */
export function setTopUp(world: World, { enabled, dropsBelow, addCredits }: TopUp): void {
  world.shelf("top-up").splice(0, 1, { enabled, dropsBelow, addCredits });
  topUp(world);
}

/** @returns false, and nothing happens, if the wallet holds too little. */
export function payFromWallet(world: World, amount: Cents): boolean {
  topUp(world);
  if (!world.pay(amount)) return false;
  topUp(world);
  return true;
}

function topUp(world: World): void {
  const { enabled, dropsBelow, addCredits } = topUpOf(world);
  if (enabled && world.state.wallet < centsOf(dropsBelow) && world.pay(centsOf(addCredits), "card"))
    addToWallet(world, centsOf(addCredits));
}

export function addToWallet(world: World, amount: Cents): void {
  world.state.wallet += amount;
}

/** The wallet in credits. What was used is counted from the receipts of the workspaces: the plan is paid by card. */
export function creditsOf(world: World): Row {
  const { wallet, receipts } = world.state;
  const used = receipts.reduce((sum, { tenant, amount }) => (tenant === "" ? sum : sum + amount), 0);
  return {
    total_credits: dollars(wallet + used),
    credits_used: dollars(used),
    credits_remaining: dollars(wallet),
  };
}

export function centsOf(credits: number): Cents {
  return Math.round(credits * 100);
}
