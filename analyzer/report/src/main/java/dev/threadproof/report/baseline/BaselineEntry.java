package dev.threadproof.report.baseline;

import dev.threadproof.engine.finding.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * A finding that a baseline knows.
 *
 * @param rule the rule's id
 * @param fingerprint 16 hex digits, as {@link Finding#fingerprint()} makes them
 * @param identity what the finding is about, for people; the fingerprint is made of it and the rule
 * @param count how many findings with that fingerprint are known, at least 1
 * @param reason why it is accepted; empty for debt
 */
public record BaselineEntry(
    String rule, String fingerprint, List<String> identity, int count, String reason)
    implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::rule)
          .thenComparing(entry -> entry.identity().toString())
          .thenComparing(BaselineEntry::fingerprint)
          .thenComparing(BaselineEntry::reason);

  public BaselineEntry {
    identity = List.copyOf(identity);
  }

  /** An entry without a reason that covers this one finding. */
  public static BaselineEntry of(Finding finding) {
    return new BaselineEntry(
        finding.rule(), finding.fingerprint(), finding.identity(), 1, /* reason= */ "");
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }

  BaselineEntry times(int number) {
    return new BaselineEntry(rule, fingerprint, identity, number, reason);
  }

  /** {@code LockLeak bank.Bank#close(), Bank.lock}, for messages. */
  public String title() {
    return rule + " " + String.join(", ", identity);
  }
}
