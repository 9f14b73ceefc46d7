import { collector, type Problem } from "../report.js";
import { checkImports } from "./imports.js";
import { checkLayout, checkSizes } from "./layout.js";
import { checkManifests } from "./manifests.js";
import { checkProviders } from "./providers.js";
import { checkRooms } from "./rooms.js";
import { checkStyle } from "./style.js";
import { readTree } from "./tree.js";

export interface Walls {
  problems: Problem[];
  /** What asks to be mended and breaks nothing. */
  warnings: Problem[];
  packages: number;
  files: number;
}

/** Holds the tree below `root` against the walls between its rooms. */
export function checkWalls(root: string): Walls {
  const tree = readTree(root);
  const { problems, report } = collector();
  for (const rule of [checkImports, checkRooms, checkStyle, checkManifests, checkLayout, checkProviders])
    rule(tree, report);
  const { problems: warnings, report: warn } = collector();
  checkSizes(tree, warn);
  const files = tree.packages.reduce((sum, pack) => sum + pack.code.length, 0);
  return { problems, warnings, packages: tree.packages.length, files };
}
