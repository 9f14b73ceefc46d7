/** Where something stands: the file somebody has to open, and the name they look for in it. */
export interface Place {
  file: string;
  where: string;
}

/** One broken rule. `text` says what is wrong and how to mend it, in one line. */
export interface Problem extends Place {
  rule: string;
  text: string;
}

export type Report = (rule: string, place: Place, text: string) => void;

/** A report function and the list it fills. A problem reached by two ways is listed once. */
export function collector(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report: Report = (rule, place, text) => {
    const problem = { rule, file: place.file, where: place.where, text };
    const line = describe(problem);
    if (!seen.has(line)) {
      seen.add(line);
      problems.push(problem);
    }
  };
  return { problems, report };
}

export function describe(problem: Problem): string {
  return [problem.file, problem.where, problem.text].filter((part) => part !== "").join(": ");
}

/** The same place, one step further in. */
export function inside(place: Place, step: string): Place {
  return { file: place.file, where: place.where + step };
}
