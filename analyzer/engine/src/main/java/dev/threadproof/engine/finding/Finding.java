package dev.threadproof.engine.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A defect, said in the order in which it is read: what can go wrong, who collides, why we believe
 * it, what would make it false, what mends it.
 *
 * @param rule the rule's id, e.g. {@code LockLeak}
 * @param review whether it is fit for review only, whatever the rule's tier: its evidence is too
 *     weak to fail a build
 * @param location the primary place
 * @param message one sentence in the user's names
 * @param threads the colliding threads, none for rules about one thread
 * @param evidence facts that support the finding, one sentence each
 * @param falseIf what would make it false; empty when nothing is known
 * @param mend what would repair it; empty when nothing is known
 * @param identity what the finding is about (class, member, field or lock pair), never a line
 *     number; see {@link #fingerprint()}
 */
public record Finding(
    String rule,
    Confidence confidence,
    boolean review,
    Location location,
    String message,
    List<ThreadSide> threads,
    List<String> evidence,
    String falseIf,
    String mend,
    List<String> identity)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::rule)
          .thenComparing(Finding::location)
          .thenComparing(Finding::message)
          .thenComparing(f -> f.identity().toString());

  private static final int FINGERPRINT_BYTES = 8;

  public Finding {
    threads = List.copyOf(threads);
    evidence = List.copyOf(evidence);
    identity = List.copyOf(identity);
  }

  /** A finding that is as good as its rule. */
  public Finding(
      String rule,
      Confidence confidence,
      Location location,
      String message,
      List<ThreadSide> threads,
      List<String> evidence,
      String falseIf,
      String mend,
      List<String> identity) {
    this(rule, confidence, false, location, message, threads, evidence, falseIf, mend, identity);
  }

  /** The same finding, supported in another degree; what is proven need not be reviewed. */
  public Finding with(Confidence other) {
    boolean reviewed = review && other != Confidence.PROVEN;
    return new Finding(
        rule, other, reviewed, location, message, threads, evidence, falseIf, mend, identity);
  }

  /** The same finding with one more fact that supports it. */
  public Finding because(String fact) {
    List<String> more = new ArrayList<>(evidence);
    more.add(fact);
    return new Finding(
        rule, confidence, review, location, message, threads, more, falseIf, mend, identity);
  }

  /** The same finding, fit for review only. */
  public Finding forReview() {
    return new Finding(
        rule, confidence, true, location, message, threads, evidence, falseIf, mend, identity);
  }

  /**
   * Sixteen hex digits over rule and identity: equal for the same defect after lines have moved.
   */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(rule.getBytes(StandardCharsets.UTF_8));
      for (String part : identity) {
        digest.update((byte) 0);
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The same finding under another identity, and so with another fingerprint. */
  public Finding withIdentity(List<String> other) {
    return new Finding(
        rule, confidence, review, location, message, threads, evidence, falseIf, mend, other);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
