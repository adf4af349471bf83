package dev.threadproof.engine.finding;

import java.util.Comparator;

/**
 * A place in the analysed program, as the class file tells it.
 *
 * @param className binary name with dots and {@code $}, e.g. {@code bank.Bank$Worker}
 * @param member the enclosing member in the user's words, e.g. {@code transfer(Account, Account,
 *     long)}; empty for the class itself
 * @param descriptor the member's JVM descriptor, empty for a field or the class itself
 * @param sourceFile package path and source file, {@code /}-separated, e.g. {@code bank/Bank.java}
 * @param line 1-based line, 0 when the class file has no line numbers
 */
public record Location(
    String className, String member, String descriptor, String sourceFile, int line)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::sourceFile)
          .thenComparingInt(Location::line)
          .thenComparing(Location::className)
          .thenComparing(Location::member)
          .thenComparing(Location::descriptor);

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code Bank.transfer}: simple class name and member name, for messages. */
  public String shortName() {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    int paren = member.indexOf('(');
    String name = paren < 0 ? member : member.substring(0, paren);
    return name.isEmpty() ? simple : simple + "." + name;
  }
}
