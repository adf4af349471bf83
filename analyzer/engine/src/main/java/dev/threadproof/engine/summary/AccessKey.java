package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes two accesses of a summary the same. */
record AccessKey(
    Path location, boolean content, boolean write, boolean compound, Site site, List<Lock> locks) {

  static AccessKey of(Access access, Path location, List<Lock> locks) {
    return new AccessKey(
        location,
        access.content(),
        access.write(),
        access.compound() != null,
        access.site(),
        locks);
  }

  // Written out, as summaries ask for little else; the generated ones are many times slower.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessKey k
        && content == k.content
        && write == k.write
        && compound == k.compound
        && site.equals(k.site)
        && location.equals(k.location)
        && locks.equals(k.locks);
  }

  @Override
  public int hashCode() {
    int hash = 31 * location.hashCode() + site.hashCode();
    return 31 * hash + locks.hashCode() + (content ? 1 : 0) + (write ? 2 : 0);
  }
}
