package dev.threadproof.cli.terminal;

import dev.threadproof.engine.ProgressListener;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on a terminal that is rewritten in place, and gone when closed. */
public final class ProgressLine implements ProgressListener, AutoCloseable {

  private static final long NANOS_BETWEEN_UPDATES = 100_000_000;

  private final PrintStream stream;
  private final int columns;
  private final LongSupplier nanoTime;
  private int shown;
  private long lastUpdate;

  /** Writes to the terminal's error stream. */
  public ProgressLine(Terminal terminal) {
    this(terminal.err(), terminal.columns(), System::nanoTime);
  }

  ProgressLine(PrintStream stream, int columns, LongSupplier nanoTime) {
    this.stream = stream;
    this.columns = columns;
    this.nanoTime = nanoTime;
    this.lastUpdate = nanoTime.getAsLong() - NANOS_BETWEEN_UPDATES;
  }

  @Override
  public void progress(String phase, int done, int total) {
    long now = nanoTime.getAsLong();
    if (now - lastUpdate < NANOS_BETWEEN_UPDATES) {
      return;
    }
    lastUpdate = now;
    show(total == 0 ? phase : String.format(Locale.ROOT, "%s %,d/%,d", phase, done, total));
  }

  @Override
  public void close() {
    if (shown > 0) {
      show("");
      stream.print('\r');
      stream.flush();
    }
  }

  private void show(String text) {
    // The last column stays free: a character there makes some terminals start a new line.
    String fitting = text.substring(0, Math.min(text.length(), columns - 1));
    String blanks = " ".repeat(Math.max(0, shown - fitting.length()));
    stream.print('\r' + fitting + blanks);
    stream.flush();
    shown = fitting.length();
  }
}
