import { facts } from "@mailfleet/scaledmail";
import { createSourced, type SourcedBy } from "../../kit/sourced.js";

/** What was read of a row, with where it comes from. */
export const sourced: SourcedBy<"scaledmail"> = createSourced("scaledmail", facts.secrets);
