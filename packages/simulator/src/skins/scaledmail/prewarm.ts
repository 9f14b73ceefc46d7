import { objectsOf, textOf } from "../../json.js";
import { cutPage, type Handler, reply, type Row } from "../../skin.js";
import { takeStock } from "../../world/purchases.js";
import type { Stock } from "../../world/types.js";
import { unavailable } from "./domains.js";
import { packageIds } from "./fill.js";
import { describe } from "./lots.js";
import { openOrder } from "./orders.js";
import { notCharged } from "./refusals.js";
import { writeStock } from "./rows.js";
import { PLATFORM_WORDS } from "./words.js";

/** There is no list for SMTP. */
export const listPreWarmInboxes: Handler = ({ world }) => {
  const { rows, total } = cutPage(
    world,
    world.state.stock.filter(({ platform }) => platform !== "smtp"),
  );
  const on = (orderType: string): readonly Row[] =>
    rows
      .filter((stock) => PLATFORM_WORDS[stock?.platform ?? "google"].orderType === orderType)
      .map((stock) => (stock ? writeStock(stock) : {}));
  return reply(200, { total, google: on("google"), outlook: on("outlook") });
};

/** All or nothing. The subscription starts, and the card is charged after that. */
export const buyPreWarmInboxes: Handler = ({ world, tenant, body, example }) => {
  const choices = objectsOf(body["domains"]).map(({ id, domain, redirect }) => ({
    name: textOf(domain),
    forwardTo: textOf(redirect),
    stock: world.state.stock.find((each) => each.id === id && each.domain === domain),
  }));
  const wanted = choices.flatMap(({ stock, forwardTo }) => (stock ? [{ stock, forwardTo }] : []));
  const gone = choices.find(({ name, stock }, at) => !stock || choices.findIndex((each) => each.name === name) !== at);
  if (gone || wanted.length === 0) return unavailable({ example }, "domainUnavailable", gone?.name ?? "");
  const stocks = wanted.map(({ stock }) => stock);
  const { order, subscription } = openOrder(world, {
    tenant,
    tag: textOf(body["tag"]),
    domains: stocks.map(({ domain }) => domain),
    note: describe(stocks),
    price: sumOf(stocks, ({ renewalPrice }) => renewalPrice),
    seats: sumOf(stocks, ({ people }) => people.length),
  });
  const packages = packageIds(world);
  for (const { stock, forwardTo } of wanted) {
    const domain = takeStock(world, stock, {
      tenant,
      order: order.id,
      subscription: subscription.id,
      forwardTo,
      autoRenew: true,
    });
    world.change("domains", domain.id, { more: { package: packages(stock.platform) } });
  }
  const isPaid = world.pay(sumOf(stocks, ({ price }) => price));
  return isPaid ? example("bought") : notCharged();
};

function sumOf(stocks: readonly Stock[], read: (stock: Stock) => number): number {
  return stocks.reduce((sum, stock) => sum + read(stock), 0);
}
