package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/**
 * The holder is local, but a thread has it by now: adding to its list after start() races with the
 * reader.
 */
final class EscapedThenWritten {

  static final class Report {
    final List<String> lines = new ArrayList<>();
  }

  public static void main(String[] args) {
    Report report = new Report();
    report.lines.add("first");
    new Thread(() -> System.out.println(report.lines.size())).start();
    report.lines.add("second"); // EXPECT: UnsafeContainer
  }
}
