package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rewrites a callee's paths into its caller's: parameters become arguments, what only the callee
 * knows becomes "some object".
 */
public final class Substitution {

  private final List<Path> arguments;
  private final Root made;

  /**
   * A substitution for one call.
   *
   * @param arguments the receiver first
   * @param callSite instruction of the call, which names the fresh object that the callee returns
   */
  public Substitution(List<Path> arguments, int callSite) {
    this(arguments, new Root.Alloc(callSite));
  }

  /** The same with another name for the object that the callee makes and returns. */
  Substitution(List<Path> arguments, Root made) {
    this.arguments = arguments;
    this.made = made;
  }

  /**
   * Whether the path means the same to every caller, so that nothing that a caller knows changes
   * it.
   */
  public static boolean keeps(Path path) {
    return (path.root() instanceof Root.Any || path.isGlobal()) && !path.hasOperands();
  }

  /** The path in the caller's names. */
  public Path apply(Path path) {
    if (keeps(path)) {
      return path;
    }
    return rooted(path.hasOperands() ? path.withOperands(this::operand) : path);
  }

  /** An index or argument: one that only the callee knows may be any. */
  private Path operand(Path operand) {
    Path mine = apply(operand);
    return mine.root() instanceof Root.Any && mine.isBare() ? Path.OTHER : mine;
  }

  private Path rooted(Path path) {
    Root root = path.root();
    if (root instanceof Root.Param p) {
      return p.index() < arguments.size() ? path.rebase(arguments.get(p.index())) : unknown(path);
    } else if (root instanceof Root.Alloc a) {
      return a.site() == CalleeEffect.RETURNED
          ? path.rebase(Path.of(made, firstType(path)))
          : unknown(path);
    } else if (root instanceof Root.Result || root instanceof Root.Merge) {
      return unknown(path);
    } else if (root instanceof Root.Lambda l && path.isBare()) {
      List<Path> captured = new ArrayList<>();
      l.captured().forEach(c -> captured.add(apply(c)));
      return Path.of(new Root.Lambda(l.site(), l.body(), captured), path.type());
    }
    return path;
  }

  public Lock apply(Lock lock) {
    return lock.at(apply(lock.path()));
  }

  /** The locks in the caller's names, with those that the caller holds anyway. */
  public List<Lock> apply(List<Lock> locks, List<Lock> held) {
    if (locks.isEmpty()) {
      return held;
    }
    Set<Lock> all = new LinkedHashSet<>();
    for (Lock lock : locks) {
      all.add(apply(lock));
    }
    all.addAll(held);
    return List.copyOf(all);
  }

  private static Path unknown(Path path) {
    return path.rebase(Path.any(firstType(path)));
  }

  /** Static type of the root. */
  private static String firstType(Path path) {
    if (path.isBare()) {
      return path.type();
    }
    return path.first().orElse(null) instanceof Selector.Field f
        ? f.id().ownerDescriptor()
        : "Ljava/lang/Object;";
  }
}
