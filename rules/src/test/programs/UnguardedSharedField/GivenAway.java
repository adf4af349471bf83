package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/** Filled before start() and not touched afterwards by the one who gave it away. */
final class GivenAway {

  static final class Report {
    final List<String> lines = new ArrayList<>();
    int pages;
  }

  public static void main(String[] args) {
    Report report = new Report();
    report.lines.add("first");
    report.pages = 1;
    new Thread(
            () -> {
              report.lines.add("last");
              report.pages++;
              System.out.println(report.lines.size() + report.pages);
            })
        .start();
  }
}
