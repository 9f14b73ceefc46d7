import { facts } from "@mailfleet/scaledmail";
import { createSourced, type SourcedBy } from "../../kit/sourced.js";
import { PROVIDER } from "./words.js";

/** What was read of a row, with where it comes from. */
export const sourced: SourcedBy<typeof PROVIDER> = createSourced(PROVIDER, facts.secrets);
