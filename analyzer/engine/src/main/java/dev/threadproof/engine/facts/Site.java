package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An instruction.
 *
 * @param insn index in the method's instruction list; -1 stands for the method's entry
 * @param line source line, 0 when unknown
 */
public record Site(MethodId method, int insn, int line) implements Comparable<Site> {

  private static final Comparator<Site> ORDER =
      Comparator.comparing(Site::method).thenComparingInt(Site::line).thenComparingInt(Site::insn);

  // Written out, as these are parts of most keys; the generated ones are many times slower.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Site s && insn == s.insn && line == s.line && method.equals(s.method));
  }

  @Override
  public int hashCode() {
    return 31 * method.hashCode() + insn;
  }

  @Override
  public int compareTo(Site other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }
}
