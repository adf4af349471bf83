package dev.threadproof.engine.classpath;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Says what could not be read, one line each. Safe for several threads. */
final class ReadLog {

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private final Consumer<Diagnostic> diagnostics;
  private long lines;

  ReadLog(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  void lost(Role role, String input, String reason, String action) {
    say(role.whenLost(), input, reason, action);
  }

  void warning(String input, String reason, String action) {
    say(Severity.WARNING, input, reason, action);
  }

  void note(String input, String reason, String action) {
    say(Severity.NOTE, input, reason, action);
  }

  /** How many lines were said so far. */
  synchronized long lines() {
    return lines;
  }

  private synchronized void say(Severity severity, String input, String reason, String action) {
    lines++;
    diagnostics.accept(new Diagnostic(severity, printable(input), printable(reason), action));
  }

  /**
   * Names come from archives that anybody may have made: nothing gets through that would break a
   * line, move a cursor or turn the direction of writing.
   */
  static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("?");
  }

  /**
   * Why something could not be read, in words. Messages of file-system exceptions are left out:
   * they are paths, spelled by the platform.
   */
  static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    } else if (e instanceof AccessDeniedException) {
      return "access denied";
    } else if (e instanceof FileSystemLoopException) {
      return "a link that leads back to a directory above it";
    } else if (e instanceof EOFException) {
      return "truncated";
    } else if (e instanceof ZipException) {
      return "damaged archive (" + e.getMessage() + ")";
    } else if (e instanceof UnreadableException) {
      return String.valueOf(e.getMessage());
    } else {
      return "cannot be read (" + e.getClass().getSimpleName() + ")";
    }
  }
}
