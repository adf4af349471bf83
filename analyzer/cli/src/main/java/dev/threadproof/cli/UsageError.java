package dev.threadproof.cli;

import dev.threadproof.cli.option.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line: what is wrong with it, and where help is. */
final class UsageError {

  private UsageError() {}

  /** Prints two lines; the whole usage text would push the reason off the screen. */
  static int report(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("threadproof: " + reason(e));
    command
        .getErr()
        .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for more.");
    return ExitCode.USAGE;
  }

  private static String reason(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String first = unmatched.getUnmatched().get(0);
      CommandLine command = e.getCommandLine();
      if (first.startsWith("-")) {
        String name = first.replaceFirst("=.*", "");
        return "unknown option '" + name + "'" + Suggestion.hint(name, options(command));
      }
      if (command.getParent() == null) {
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return "unknown command '" + first + "'" + Suggestion.hint(first, commands);
      }
    }
    return String.valueOf(e.getMessage());
  }

  private static Set<String> options(CommandLine command) {
    Set<String> names = new TreeSet<>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }
}
