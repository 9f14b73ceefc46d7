import type { Command } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** A path of commands, and what may come after it. */
interface Words {
  readonly path: string;
  readonly commands: readonly Command[];
  readonly flags: readonly string[];
}

/** A script for a shell, made of the commands as they are. It asks nobody anything while somebody types. */
export function writeCompletion(program: Command, shell: Shell): string {
  const all = collect(program, "");
  if (shell === "fish") return writeFish(program, all);
  const cases = all
    .map(
      ({ path, commands, flags }) =>
        `    "${path}") words="${[...commands.map((each) => each.name()), ...flags].join(" ")}" ;;`,
    )
    .join("\n");
  const body = `  local path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) case " $(_mailfleet_commands "$path") " in *" $word "*) path="\${path:+$path }$word" ;; esac ;; esac
  done
  COMPREPLY=($(compgen -W "$(_mailfleet_words "$path")" -- "\${COMP_WORDS[COMP_CWORD]}"))
  [ \${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))`;
  const names = all
    .map(({ path, commands }) => `    "${path}") words="${commands.map((each) => each.name()).join(" ")}" ;;`)
    .join("\n");
  const script = `_mailfleet_words() {
  local words=""
  case "$1" in
${cases}
  esac
  printf '%s' "$words"
}
_mailfleet_commands() {
  local words=""
  case "$1" in
${names}
  esac
  printf '%s' "$words"
}
_mailfleet() {
${body}
}
complete -o filenames -F _mailfleet mailfleet
`;
  return shell === "bash" ? script : `#compdef mailfleet\nautoload -U +X bashcompinit && bashcompinit\n${script}`;
}

function collect(command: Command, path: string): Words[] {
  const flags = [
    ...command.options,
    ...(command.parent?.parent?.options ?? []),
    ...(command.parent?.options ?? []),
  ].flatMap(({ long }) => long ?? []);
  const own = { path, commands: command.commands, flags: [...new Set([...flags, "--help"])] };
  return [
    own,
    ...command.commands.flatMap((each) => collect(each, path === "" ? each.name() : `${path} ${each.name()}`)),
  ];
}

function writeFish(program: Command, all: readonly Words[]): string {
  const quote = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const lines = all.flatMap(({ path, commands }) => {
    const words = path === "" ? [] : path.split(" ");
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`);
    const none =
      commands.length > 0 ? [`not __fish_seen_subcommand_from ${commands.map((each) => each.name()).join(" ")}`] : [];
    const when = [...seen, ...none].join("; and ") || "__fish_use_subcommand";
    const own = path === "" ? program : find(program, words);
    return [
      ...commands.map(
        (each) => `complete -c mailfleet -f -n ${quote(when)} -a ${each.name()} -d ${quote(each.summary())}`,
      ),
      ...own.options.map(
        ({ long, description }) =>
          `complete -c mailfleet ${path === "" ? "" : `-n ${quote(seen.join("; and "))} `}-l ${(long ?? "--help").slice(2)} -d ${quote(description)}`,
      ),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function find(command: Command, path: readonly string[]): Command {
  const [name, ...rest] = path;
  const next = command.commands.find((each) => each.name() === name);
  return next ? find(next, rest) : command;
}
