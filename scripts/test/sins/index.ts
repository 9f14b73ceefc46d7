import { BODIES } from "./bodies.js";
import { EXAMPLES } from "./examples.js";
import { OPERATIONS } from "./operations.js";
import { OTHERS } from "./others.js";
import { OUTCOMES } from "./outcomes.js";
import { ROOT } from "./root.js";
import { SCHEMAS } from "./schemas.js";
import type { Sin } from "./sin.js";

export const SINS: Sin[] = [...ROOT, ...OPERATIONS, ...OUTCOMES, ...BODIES, ...EXAMPLES, ...SCHEMAS, ...OTHERS];
