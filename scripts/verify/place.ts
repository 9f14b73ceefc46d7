import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { packAll, type Packed } from "../lib/packages/pack.js";
import { openExamples, openProject } from "../lib/packages/stranger.js";

/** One other place in which the tarballs are tried. */
export interface Leg {
  readonly name: string;
  readonly what: string;
  /** Resolves to what was seen, in a line. Throws `Skipped` for what is not there, and any other error for what does not work. */
  run(place: Place): Promise<string>;
}

/** Something is not there, so nothing was tried. */
export class Skipped extends Error {}

/** What the legs share. Each part is made when the first leg asks for it. */
export class Place {
  readonly work: string;
  #packed: Promise<Packed[]> | undefined;
  #project: Promise<string> | undefined;
  #examples: Promise<string[]> | undefined;

  constructor(work: string) {
    this.work = work;
  }

  async packed(): Promise<Packed[]> {
    return await (this.#packed ??= packAll(this.folder("tarballs")));
  }

  /** A project with the tarballs in it, installed by npm. */
  async project(): Promise<string> {
    this.#project ??= this.packed().then(async (packed) => {
      const folder = this.folder("project");
      await openProject(packed, folder);
      return folder;
    });
    return await this.#project;
  }

  /** The examples with the tarballs in them, installed by pnpm. */
  async examples(): Promise<string[]> {
    this.#examples ??= this.packed().then(async (packed) => await openExamples(packed, this.folder("examples")));
    return await this.#examples;
  }

  folder(name: string): string {
    const folder = path.join(this.work, name);
    if (!existsSync(folder)) mkdirSync(folder);
    return folder;
  }
}
