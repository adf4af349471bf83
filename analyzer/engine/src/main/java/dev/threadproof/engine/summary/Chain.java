package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls that lead from a method to a site, outermost first. */
public record Chain(Site call, @Nullable Chain rest) {

  /** The shorter chain first, no chain before all. */
  public static final Comparator<@Nullable Chain> ORDER = Chain::compare;

  @SuppressWarnings("ReferenceEquality") // chains share their tails; the same tail needs no look
  private static int compare(@Nullable Chain a, @Nullable Chain b) {
    int byLength = Integer.compare(length(a), length(b));
    Chain x = a;
    Chain y = b;
    int order = byLength;
    while (order == 0 && x != y && x != null && y != null) {
      order = x.call.compareTo(y.call);
      x = x.rest;
      y = y.rest;
    }
    return order;
  }

  private static int length(@Nullable Chain chain) {
    int length = 0;
    for (Chain at = chain; at != null; at = at.rest) {
      length++;
    }
    return length;
  }

  // Written out: chains share their tails, which the generated ones would walk in recursion.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Chain c && compare(this, c) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * call.hashCode() + (rest == null ? 0 : rest.call.hashCode());
  }

  /** The calls as a list. */
  public static List<Site> sites(@Nullable Chain chain) {
    List<Site> sites = new ArrayList<>();
    for (Chain at = chain; at != null; at = at.rest()) {
      sites.add(at.call());
    }
    return sites;
  }
}
