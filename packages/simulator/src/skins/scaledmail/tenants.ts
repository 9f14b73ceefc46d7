import { textOf } from "../../json.js";
import { type Handler, reply } from "../../skin.js";

export const getOrganizations: Handler = ({ world }) =>
  reply(200, { organizations: world.state.tenants.map(({ id, name }) => ({ id, name })) });

/** Path, body and reply of this operation are inferred: it makes what its title says. */
export const createWorkspace: Handler = ({ world, body, example }) => {
  const id = world.newId("tenants");
  world.add("tenants", { id, name: textOf(body["name"]), createdAt: world.now(), more: {} });
  return example("created");
};
