package dev.threadproof.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams of this process and what stands at their far end.
 *
 * @param out reports, bytes in UTF-8; write errors are not swallowed
 * @param err everything that is not a report
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param colour whether that person's terminal may be sent colour, should it be one
 * @param columns width of the terminal in characters; 0 when it does not tell
 */
public record Terminal(
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour,
    int columns) {

  /** The width assumed when nobody tells; fixed, so that redirected output is always the same. */
  public static final int DEFAULT_COLUMNS = 100;

  /** Narrower than this, help and reports would fall apart. */
  private static final int NARROWEST = 60;

  /**
   * The terminal of the running process.
   *
   * @param environment its environment variables; {@code NO_COLOR} and {@code TERM} are looked at
   */
  public static Terminal ofProcess(Map<String, String> environment) {
    Attachment attachment = Attachment.ofProcess();
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        attachment.out(),
        attachment.err() && !dumb,
        environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb,
        attachment.out() ? Integer.getInteger("threadproof.columns", 0) : 0);
  }

  public Terminal {
    columns = columns <= 0 ? DEFAULT_COLUMNS : Math.max(NARROWEST, columns);
  }

  /** Whether output for people should be coloured when the user has not said so. */
  public boolean wantsColour() {
    return outIsTerminal && colour;
  }
}
