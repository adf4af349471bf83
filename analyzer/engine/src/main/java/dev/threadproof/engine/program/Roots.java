package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.AnnotationRole;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * Where threads' code begins: main methods, what started threads run, and methods that outsiders
 * may call.
 */
public final class Roots {

  /** A method that says by its name that only tests call it. */
  private static final Pattern FOR_TESTS =
      Pattern.compile("\\w*(ForTests?|ForTesting|ForUnitTests?|TestOnly|TestingOnly)([A-Z_]\\w*)?");

  /** What is done before the object is shared, or by nobody who could share it. */
  private static final Set<AnnotationRole> NEVER_SHARED =
      EnumSet.of(AnnotationRole.FOR_TESTS, AnnotationRole.LIFECYCLE_INIT, AnnotationRole.INJECTED);

  /** What a runner calls, one after the other and on an object of each thread's own. */
  private static final Set<AnnotationRole> RUN_ALONE =
      EnumSet.of(AnnotationRole.TEST, AnnotationRole.BENCHMARK);

  private final Hierarchy hierarchy;
  private final Models models;
  private final Set<MethodId> calledFromOutside = new HashSet<>();
  private final Set<MethodId> called = new HashSet<>();

  /** Source files' outermost classes of which others call something. */
  private final Set<String> used = new HashSet<>();

  private final Set<MethodId> bodies = new HashSet<>();
  private final Map<MethodId, Actor> actors = new HashMap<>();

  public Roots(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  static Roots of(Hierarchy hierarchy, Models models, List<MethodResult> methods) {
    Roots roots = new Roots(hierarchy, models);
    methods.forEach(roots::add);
    for (MethodResult method : methods) {
      roots.actor(method.method()).ifPresent(a -> roots.actors.put(method.method(), a));
    }
    return roots;
  }

  /** Notes what a method calls and starts. */
  public void add(MethodResult method) {
    String family = hierarchy.outermost(method.method().owner());
    for (CallContext call : method.calls()) {
      called.add(call.callee());
      if (!hierarchy.outermost(call.callee().owner()).equals(family)) {
        calledFromOutside.add(call.callee());
        used.add(hierarchy.outermost(call.callee().owner()));
      }
    }
    for (ThreadSummary thread : method.summary().threads()) {
      bodies.addAll(thread.bodies());
    }
  }

  /**
   * Whether a thread may begin in the method, by what has been added so far. What is added later
   * can only turn a yes into a no.
   */
  public boolean mayBegin(MethodId method) {
    return actor(method).isPresent();
  }

  /** The thread that begins in the method, when one does. */
  Optional<Actor> of(MethodId method) {
    return Optional.ofNullable(actors.get(method));
  }

  private Optional<Actor> actor(MethodId method) {
    if (isMain(method)) {
      return Optional.of(new Actor.Main(method));
    }
    if (method.name().equals("<clinit>")
        || method.name().equals("finalize")
        || calledFromOutside.contains(method)) {
      return Optional.empty();
    }
    boolean shown =
        hierarchy.find(method.owner()).filter(c -> c.is(Opcodes.ACC_PUBLIC)).isPresent();
    if (bodies.contains(method) && !shown) {
      return Optional.empty();
    }
    if (isOpenTask(method)) {
      Site entry = new Site(method, -1, 0);
      return Optional.of(new Actor.Started(entry, List.of(method), method, false));
    }
    return isOpen(method) && !bodies.contains(method)
        ? Optional.of(new Actor.Caller(method))
        : Optional.empty();
  }

  /** Whether a thread that the program starts begins in the method. */
  boolean isTask(MethodId method) {
    return bodies.contains(method);
  }

  /** Whether the method is the code of a task that somebody unseen may start. */
  private boolean isOpenTask(MethodId method) {
    return method.name().equals("run")
        && method.descriptor().equals("()V")
        && !called.contains(method)
        && hierarchy.isSubtype(method.owner(), "java/lang/Runnable");
  }

  private boolean isOpen(MethodId method) {
    Optional<MemberInfo> info =
        hierarchy.find(method.owner()).flatMap(c -> c.method(method.name(), method.descriptor()));
    if (info.isEmpty() || isWrittenToStream(method)) {
      return info.isPresent();
    }
    if (info.get().is(Opcodes.ACC_PRIVATE)
        || info.get().is(Opcodes.ACC_SYNTHETIC)
        || isNeverShared(info.get())
        || isReadFromStream(method)
        || isRunAlone(method.owner())
        || isPrivileged(method)) {
      return false;
    }
    boolean declared = info.get().is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
    if (!(declared && isDeclaredOutside(method)) && isForgotten(method)) {
      return false;
    }
    if (info.get().is(Opcodes.ACC_PUBLIC) && isShown(method)) {
      return true;
    }
    return !called.contains(method)
        && !(info.get().is(Opcodes.ACC_PROTECTED) && isCalledByLibrary(method));
  }

  /**
   * Leaves to their callers the hidden methods that are only ever called with a lock held. Of
   * others the callers may be too far away to name the object.
   */
  void leaveToCallers(EntryLocks entryLocks) {
    actors.keySet().removeIf(m -> !entryLocks.of(m).isEmpty() && isHidden(m));
  }

  private boolean isNeverShared(MemberInfo method) {
    return FOR_TESTS.matcher(method.name()).matches()
        || models.annotationRoles(method.annotations()).stream().anyMatch(NEVER_SHARED::contains);
  }

  /** Whether the class holds tests or benchmarks. */
  private boolean isRunAlone(String className) {
    Optional<ClassInfo> info = hierarchy.find(className);
    return info.isPresent()
        && Stream.concat(
                Stream.of(info.get().annotations()),
                info.get().methods().stream().map(MemberInfo::annotations))
            .filter(a -> !a.isEmpty())
            .anyMatch(a -> models.annotationRoles(a).stream().anyMatch(RUN_ALONE::contains));
  }

  /** Whether serialisation calls the method, though it is private, on an object that is in use. */
  private boolean isWrittenToStream(MethodId method) {
    return method.name().equals("writeObject")
        && method.descriptor().equals("(Ljava/io/ObjectOutputStream;)V")
        && hierarchy.isSubtype(method.owner(), "java/io/Serializable");
  }

  /** Whether serialisation calls the method, though it is public, on an object just made. */
  private boolean isReadFromStream(MethodId method) {
    return method.name().equals("readExternal")
        && method.descriptor().equals("(Ljava/io/ObjectInput;)V")
        && hierarchy.isSubtype(method.owner(), "java/io/Externalizable");
  }

  /** Whether it is run by the method that asks for the privilege, and by nobody else. */
  private boolean isPrivileged(MethodId method) {
    return method.name().equals("run")
        && (hierarchy.isSubtype(method.owner(), "java/security/PrivilegedAction")
            || hierarchy.isSubtype(method.owner(), "java/security/PrivilegedExceptionAction"));
  }

  /**
   * Whether only the program itself calls the method, so that what all its callers hold is held in
   * it: neither its class nor a type above it that declares it is public.
   */
  boolean isHidden(MethodId method) {
    return called.contains(method)
        && !bodies.contains(method)
        && !isOpenTask(method)
        && !isDeclaredOutside(method);
  }

  /**
   * Whether whoever makes the access got there by a method that the program calls from its own
   * class only, although others use that class: that they call it too is only presumed.
   */
  boolean isInternal(Use use) {
    MethodId entry = use.actor().method();
    return use.actor() instanceof Actor.Caller
        && called.contains(entry)
        && !calledFromOutside.contains(entry)
        && used.contains(hierarchy.outermost(entry.owner()));
  }

  /**
   * Whether nobody but a test may call the method: its class is used by others, but none of them
   * calls it.
   */
  private boolean isForgotten(MethodId method) {
    return !called.contains(method)
        && used.contains(hierarchy.outermost(method.owner()))
        && !method.name().startsWith("<");
  }

  /** Whether a public type has the method, or one that is not the program's. */
  private boolean isDeclaredOutside(MethodId method) {
    for (String type : hierarchy.superTypes(method.owner())) {
      Optional<ClassInfo> at = hierarchy.find(type);
      boolean own = type.equals(method.owner());
      boolean declares =
          own
              || at.isEmpty()
              || at.flatMap(c -> c.method(method.name(), method.descriptor())).isPresent();
      if (declares && (at.isEmpty() || !at.get().target() || at.get().is(Opcodes.ACC_PUBLIC))) {
        return true;
      }
    }
    return isInherited(method);
  }

  /** Whether a public class has the method from its hidden one. */
  private boolean isInherited(MethodId method) {
    boolean open =
        hierarchy
            .find(method.owner())
            .flatMap(c -> c.method(method.name(), method.descriptor()))
            .filter(m -> m.is(Opcodes.ACC_PUBLIC))
            .isPresent();
    return open
        && hierarchy.subclasses(method.owner()).stream()
            .filter(s -> hierarchy.find(s).filter(c -> c.is(Opcodes.ACC_PUBLIC)).isPresent())
            .flatMap(s -> hierarchy.resolveMethod(s, method.name(), method.descriptor()).stream())
            .anyMatch(found -> found.id().equals(method));
  }

  /**
   * Whether others than the program's own callers may call the method: an anonymous class, and a
   * private one that is called in the program, they know by the types above it only.
   */
  private boolean isShown(MethodId method) {
    if (!NumberedClass.isAnonymous(method.owner())) {
      boolean own =
          hierarchy.find(method.owner()).filter(c -> c.is(Opcodes.ACC_PRIVATE)).isPresent();
      return !(own && isHidden(method));
    }
    for (String type : hierarchy.superTypes(method.owner())) {
      Optional<ClassInfo> above = hierarchy.find(type).filter(c -> !type.equals(method.owner()));
      boolean declares =
          above.flatMap(c -> c.method(method.name(), method.descriptor())).isPresent();
      if (declares && above.filter(c -> !c.target() || c.is(Opcodes.ACC_PUBLIC)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a library calls the method on behalf of whoever uses the object, since it declares it
   * and hides it from others.
   */
  private boolean isCalledByLibrary(MethodId method) {
    for (String type : hierarchy.superTypes(method.owner())) {
      Optional<ClassInfo> above = hierarchy.find(type).filter(c -> !c.target());
      if (above.flatMap(c -> c.method(method.name(), method.descriptor())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isMain(MethodId method) {
    if (!method.name().equals("main") || !method.descriptor().equals("([Ljava/lang/String;)V")) {
      return false;
    }
    return hierarchy
        .find(method.owner())
        .flatMap(c -> c.method(method.name(), method.descriptor()))
        .filter(m -> m.isStatic() && m.is(Opcodes.ACC_PUBLIC))
        .isPresent();
  }
}
