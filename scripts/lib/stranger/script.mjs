// The edge application as a plain script, for a runtime without modules.
import { work } from "./edge.mjs";

globalThis.work = work;
