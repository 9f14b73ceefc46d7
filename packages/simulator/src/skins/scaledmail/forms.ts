import { objectOf, textOf } from "../../json.js";
import { type Handler, pageOf, reply } from "../../skin.js";
import type { Order } from "../../world/types.js";
import { fillOrder } from "./fill.js";
import { problemOf, readLots } from "./lots.js";
import { notFound, refused } from "./refusals.js";
import { writeForm } from "./rows.js";
import type { Source } from "./use.js";

/**
 * An order of the web app that is paid for and not configured: `queued`, with the form's uuid, how many domains it takes and where
 * they are in its `work` (`form`, `quantity`, `domainsRequired`, `provider`). No operation makes one.
 */
function isPending({ state, work }: Order): boolean {
  return state === "queued" && work["form"] !== undefined;
}

export const getPendingForms: Handler = ({ world, tenant }) => {
  const { rows, total } = pageOf(world, world.all("orders", { tenant }).filter(isPending), writeForm);
  return reply(200, { total, forms: rows });
};

export const submitForm: Handler = (asked) => {
  const { world, tenant, path, query, body, example } = asked;
  const order = world.all("orders", { tenant }).find((each) => isPending(each) && each.work["form"] === path["uuid"]);
  if (!order) return notFound("Form");
  const source: Source = query["provider"] === "other" ? "other" : "scaledmail";
  const lots = readLots(body["providers"]);
  const own = order.domains;
  const stranger = lots.find(({ name }) => own.length > 0 && !own.includes(name));
  if (stranger) return refused(`Domain ${stranger.name} is not part of the order`);
  if (order.work["provider"] === "scaledmail" && source === "other") return refused("provider must be scaledmail");
  if (lots.length !== Number(order.work["domainsRequired"] ?? own.length))
    return refused("The number of domains must match the order");
  const problem = problemOf(asked, lots, source);
  if (problem !== undefined) return refused(problem);
  const tag = textOf(body["tag"], order.tag);
  const filled =
    world.change("orders", order.id, { state: "done", tag, domains: lots.map(({ name }) => name) }) ?? order;
  // Paid for before.
  fillOrder(world, filled, { lots, source, price: 0, registrar: objectOf(body["hosting"])["provider"] });
  return example("submitted");
};
