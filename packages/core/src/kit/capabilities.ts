/** Every verb that is there, as `noun.verb`, read off the nouns themselves so that it cannot disagree with them. */
export function listCapabilities(nouns: Readonly<Record<string, object>>): readonly string[] {
  return Object.entries(nouns).flatMap(([noun, members]) =>
    Object.entries(members).flatMap(([name, member]: [string, unknown]) => {
      if (typeof member === "function") return [`${noun}.${name}`];
      return typeof member === "object" && member !== null ? listCapabilities({ [`${noun}.${name}`]: member }) : [];
    }),
  );
}

/** The first option that is not among the known ones: a misspelt option must not be ignored in silence. */
export function unknownOption(options: object, known: readonly string[]): string | undefined {
  return Object.keys(options).find((name) => !known.includes(name));
}
