package dev.threadproof.confirm;

import dev.threadproof.confirm.driver.DriverFile;
import dev.threadproof.confirm.driver.Entry;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.ArrayList;
import java.util.List;

/** The methods in which the threads of a finding begin, as far as the finding tells. */
final class Entries {

  private Entries() {}

  /** What a generated driver for the finding calls; no entries when the finding names no method. */
  static DriverFile of(Finding finding) {
    List<Entry> entries = new ArrayList<>();
    for (ThreadSide side : finding.threads()) {
      if (!side.steps().isEmpty()) {
        entries.add(entry(side.steps().get(0).location()));
      }
    }
    if (entries.isEmpty() && !finding.location().descriptor().isEmpty()) {
      entries.add(entry(finding.location()));
    }
    if (entries.size() == 1) {
      entries.add(entries.get(0));
    }
    // Two threads in one method that takes two locks: they differ in the order of the objects.
    boolean same = entries.stream().distinct().count() == 1;
    return new DriverFile(entries, same && finding.rule().endsWith("OrderCycle"));
  }

  private static Entry entry(Location at) {
    int paren = at.member().indexOf('(');
    String method = paren < 0 ? at.member() : at.member().substring(0, paren);
    return new Entry(at.className(), method, at.descriptor());
  }
}
