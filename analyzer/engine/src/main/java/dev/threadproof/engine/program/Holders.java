package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.SignalFact;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Who holds the lock where a method waits or signals without having taken it. */
final class Holders {

  private final Hierarchy hierarchy;
  private final Roots roots;
  private final CallContexts contexts;

  Holders(Hierarchy hierarchy, Roots roots, CallContexts contexts) {
    this.hierarchy = hierarchy;
    this.roots = roots;
    this.contexts = contexts;
  }

  SignalUse use(SignalFact fact) {
    return new SignalUse(fact, holding(fact));
  }

  private SignalUse.Holding holding(SignalFact fact) {
    Optional<Lock> lock = fact.lock();
    if (fact.held()) {
      return SignalUse.Holding.HERE;
    } else if (lock.isEmpty() || !isNamed(lock.get().path())) {
      return SignalUse.Holding.CALLERS;
    }
    MethodId method = fact.site().method();
    LockName name = lock.get().name();
    boolean callers = contexts.someCallerHolds(method, held -> mayBe(held, name));
    return !callers && (isRun(method) || contexts.hasCaller(method) || isHidden(lock.get()))
        ? SignalUse.Holding.NOBODY
        : SignalUse.Holding.CALLERS;
  }

  /** Whether callers know the object by the same name: it is found from this, or static. */
  private static boolean isNamed(Path path) {
    boolean own = path.root() instanceof Root.Param p && p.instance() && p.index() == 0;
    return path.isDefinite() && (own || path.isGlobal());
  }

  /** Whether two names may mean one lock: an object is known by its class and by its superclass. */
  private boolean mayBe(LockName held, LockName wanted) {
    boolean objects = held.kind() == LockName.Kind.OBJECT && wanted.kind() == LockName.Kind.OBJECT;
    return held.equals(wanted)
        || (objects
            && (hierarchy.isSubtype(held.owner(), wanted.owner())
                || hierarchy.isSubtype(wanted.owner(), held.owner())));
  }

  /** Whether a thread begins in the method, so that nothing can be held. */
  private boolean isRun(MethodId method) {
    return roots.isTask(method)
        || roots.of(method).filter(a -> !(a instanceof Actor.Caller)).isPresent();
  }

  /** Whether no outsider can take the lock. */
  private boolean isHidden(Lock lock) {
    FieldId field = Access.fieldOf(lock.path());
    return field != null
        && hierarchy
            .resolveField(field.owner(), field.name(), field.descriptor())
            .filter(f -> f.info().is(Opcodes.ACC_PRIVATE))
            .isPresent();
  }
}
