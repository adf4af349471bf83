package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.hierarchy.ResolvedMethod;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Which methods with a body in the program a call may reach. Safe for use by several threads. */
public final class CallResolver {

  /** Implementations of one call that are followed; a call with more is taken as unknown. */
  public static final int MAX_TARGETS = 6;

  /**
   * The targets of a call.
   *
   * @param sure whether there is just one
   * @param tooMany whether {@link #MAX_TARGETS} was hit
   */
  public record Targets(List<MethodId> methods, boolean sure, boolean tooMany) {
    static final Targets NONE = new Targets(List.of(), false, false);
  }

  private record Key(int opcode, String owner, String name, String descriptor, boolean exact) {

    // Written out: asked for at every visit of every call.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key k
          && opcode == k.opcode
          && exact == k.exact
          && name.equals(k.name)
          && owner.equals(k.owner)
          && descriptor.equals(k.descriptor);
    }

    @Override
    public int hashCode() {
      int hash = 31 * (31 * owner.hashCode() + name.hashCode()) + descriptor.hashCode();
      return 31 * hash + opcode + (exact ? 1 : 0);
    }
  }

  private final Hierarchy hierarchy;
  private final Map<MethodId, MethodId> bodies = new HashMap<>();
  private final ConcurrentHashMap<Key, Targets> cache = new ConcurrentHashMap<>();
  private final CallShape.Table shapes = new CallShape.Table();
  private final ConcurrentHashMap<MethodId, KnownCall> calls = new ConcurrentHashMap<>();

  /**
   * A resolver for one program.
   *
   * @param bodies the methods that have a body worth following
   */
  public CallResolver(Hierarchy hierarchy, Set<MethodId> bodies) {
    this.hierarchy = hierarchy;
    bodies.forEach(b -> this.bodies.put(b, b));
  }

  /** The bodies that a call may run of whose receiver only the declared type is known. */
  public Targets declared(int opcode, MethodId method) {
    return known(method).targets(opcode, this);
  }

  KnownCall known(MethodId method) {
    KnownCall known = calls.get(method);
    if (known == null) {
      boolean target = hierarchy.find(method.owner()).map(ClassInfo::target).orElse(false);
      known = new KnownCall(method, target);
      calls.put(method, known);
    }
    return known;
  }

  /**
   * Targets of an invoke instruction; the receiver path, when it is known to be of one class,
   * narrows them.
   */
  public Targets targets(
      int opcode, String owner, String name, String descriptor, @Nullable Path receiver) {
    boolean isVirtual = KnownCall.isVirtual(opcode);
    String type = owner;
    boolean exact = false;
    if (isVirtual && receiver != null && receiver.type().startsWith("L")) {
      exact = receiver.root() instanceof Root.Alloc && receiver.isBare();
      String known = receiver.isOf(owner) ? owner : receiver.className();
      if (!known.equals(owner) && hierarchy.isSubtype(known, owner)) {
        type = known;
      }
    }
    Key key = new Key(isVirtual ? Opcodes.INVOKEVIRTUAL : opcode, type, name, descriptor, exact);
    Targets known = cache.get(key);
    if (known == null) {
      known = find(key);
      cache.put(key, known);
    }
    return known;
  }

  /** The body that a call on an object of exactly this class runs. */
  public Optional<MethodId> onExactly(String className, String name, String descriptor) {
    return hierarchy
        .resolveMethod(className, name, descriptor)
        .map(ResolvedMethod::id)
        .map(bodies::get);
  }

  /** Number of methods that have a body worth following. */
  public int bodies() {
    return bodies.size();
  }

  CallShape shape(String descriptor) {
    return shapes.of(descriptor);
  }

  /** The same method by the one name object that all share, which makes look-ups cheap. */
  MethodId shared(MethodId method) {
    return bodies.getOrDefault(method, method);
  }

  private Targets find(Key key) {
    Optional<ResolvedMethod> resolved =
        hierarchy.resolveMethod(key.owner(), key.name(), key.descriptor());
    if (key.opcode() != Opcodes.INVOKEVIRTUAL || key.exact()) {
      return resolved
          .map(ResolvedMethod::id)
          .map(bodies::get)
          .map(m -> new Targets(List.of(m), true, false))
          .orElse(Targets.NONE);
    }
    int fixed = Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
    if (resolved.isPresent() && resolved.get().info().is(fixed)) {
      MethodId id = bodies.get(resolved.get().id());
      return id == null ? Targets.NONE : new Targets(List.of(id), true, false);
    }
    Optional<List<MethodId>> found =
        hierarchy.callTargets(key.owner(), key.name(), key.descriptor(), MAX_TARGETS);
    if (found.isEmpty()) {
      return new Targets(List.of(), false, true);
    }
    List<MethodId> all = found.get();
    List<MethodId> known = new ArrayList<>(all.size());
    for (MethodId method : all) {
      MethodId body = bodies.get(method);
      if (body != null) {
        known.add(body);
      }
    }
    // of a library's interface there are always others
    boolean own = hierarchy.find(key.owner()).filter(ClassInfo::target).isPresent();
    return new Targets(List.copyOf(known), own && all.size() == 1 && known.size() == 1, false);
  }
}
