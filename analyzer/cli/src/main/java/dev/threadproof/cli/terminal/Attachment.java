package dev.threadproof.cli.terminal;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the two output streams end at a terminal.
 *
 * <p>Java cannot ask the system for each stream, so the launcher does, and says so in the system
 * property {@value #PROPERTY}: a comma-separated list of {@code out} and {@code err}. Without a
 * launcher, the console speaks for both.
 */
record Attachment(boolean out, boolean err) {

  static final String PROPERTY = "threadproof.tty";

  static Attachment ofProcess() {
    String said = System.getProperty(PROPERTY);
    if (said != null) {
      List<String> streams = List.of(said.split(","));
      return new Attachment(streams.contains("out"), streams.contains("err"));
    }
    boolean console = isTerminal(System.console());
    return new Attachment(console, console);
  }

  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is a console even without a terminal, and this method to tell them
      // apart; before, a console is proof enough.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
