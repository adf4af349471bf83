package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls that lead from a method to a site, outermost first. */
public record Chain(Site call, @Nullable Chain rest) {

  /** The calls as a list. */
  public static List<Site> sites(@Nullable Chain chain) {
    List<Site> sites = new ArrayList<>();
    for (Chain at = chain; at != null; at = at.rest()) {
      sites.add(at.call());
    }
    return sites;
  }
}
