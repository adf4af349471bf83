package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import dev.threadproof.engine.summary.ReachedAccess;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes uses of accesses. */
final class Uses {

  private static final Optional<String> THIS = Optional.of("this");
  private static final Optional<String> STATIC = Optional.of("static");

  private Uses() {}

  static Use of(Actor actor, ReachedAccess reached) {
    Access access = reached.access();
    Path owner = owner(access);
    boolean guarded = !access.locks().isEmpty();
    Set<Guard> guards = guarded ? new TreeSet<>() : Set.of();
    Set<Guard> meant = guarded ? new TreeSet<>() : guards;
    for (Lock lock : access.locks()) {
      // A monitor got from the field itself changes with the field and keeps nobody out of it.
      if (access.content() || !lock.path().startsWith(access.location())) {
        Guard guard = Guard.of(lock, owner);
        guards.add(guard);
        if (access.locks().indexOf(lock) < access.meant()) {
          meant.add(guard);
        }
      }
    }
    return new Use(
        actor,
        access.site(),
        reached.chain(),
        access.write(),
        reached.polled(),
        access.write() && !access.content() ? access.operand() : Path.OTHER,
        anchor(owner),
        guards,
        meant.size() == guards.size() ? guards : meant,
        access.order(),
        Optional.ofNullable(access.compound()));
  }

  private static Optional<String> anchor(@Nullable Path owner) {
    if (owner == null) {
      return STATIC;
    }
    boolean ofThis = owner.root() instanceof Root.Param p && p.instance() && p.index() == 0;
    if (!ofThis || !owner.isDefinite()) {
      return Optional.empty();
    }
    if (owner.isBare()) {
      return THIS;
    }
    StringBuilder way = new StringBuilder("this");
    for (Selector selector : owner.selectors()) {
      if (selector instanceof Selector.Field f && !f.id().name().startsWith("this$")) {
        way.append('.').append(f.id().name());
      }
    }
    return Optional.of(way.toString());
  }

  /** The object that has the field, null for a static field. */
  static @Nullable Path owner(Access access) {
    return access.location().parent();
  }
}
