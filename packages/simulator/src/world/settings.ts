import type { Conditions, Habits } from "./types.js";
import type { World } from "./world.js";

/** How long things take from now on. */
export function setHabits({ state }: World, habits: Partial<Habits>): void {
  state.habits = { ...state.habits, ...habits };
}

/** What goes wrong from now on; `undefined` ends one. */
export function setConditions(
  { state }: World,
  conditions: { readonly [K in keyof Conditions]?: Conditions[K] | undefined },
): void {
  const next = Object.entries({ ...state.conditions, ...conditions });
  state.conditions = Object.fromEntries(next.filter(([, value]) => value !== undefined));
}
