package dev.threadproof.engine.program;

import dev.threadproof.engine.code.MethodSource;
import dev.threadproof.engine.code.Reference;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;

/**
 * The methods in whose text lambda bodies and anonymous classes stand. A class file tells of the
 * former nothing and of the latter what each compiler likes; but only that method makes such an
 * object.
 *
 * @param lambdas the body's method to the one that makes the lambda, which may be a body itself
 * @param anonymous internal name to the method that makes the object; of several constructors that
 *     the compiler copied an initializer into, the first
 */
public record Homes(Map<MethodId, MethodId> lambdas, Map<String, MethodId> anonymous) {

  public Homes {
    lambdas = Collections.unmodifiableMap(new TreeMap<>(lambdas));
    anonymous = Collections.unmodifiableMap(new TreeMap<>(anonymous));
  }

  /** Looks through what the bodies refer to. */
  public static Homes of(List<MethodSource> bodies, Hierarchy hierarchy) {
    Map<MethodId, MethodId> lambdas = new TreeMap<>();
    Map<String, MethodId> anonymous = new TreeMap<>();
    for (MethodSource body : bodies) {
      for (Reference reference : body.references()) {
        if (reference instanceof Reference.Handle handle
            && isBody(handle.method(), body, hierarchy)) {
          lambdas.merge(handle.method(), body.id(), Homes::first);
        } else if (reference instanceof Reference.Creation creation
            && NumberedClass.isAnonymous(creation.type())) {
          anonymous.merge(creation.type(), body.id(), Homes::first);
        }
      }
    }
    return new Homes(lambdas, anonymous);
  }

  /** The method with a name of the user's in which a lambda body stands. */
  Optional<MethodId> ofLambda(MethodId body) {
    Set<MethodId> seen = new HashSet<>();
    MethodId home = lambdas.get(body);
    while (home != null && lambdas.containsKey(home) && seen.add(home)) {
      home = lambdas.get(home);
    }
    return Optional.ofNullable(home);
  }

  /** The method with a name of the user's in which an anonymous class stands. */
  Optional<MethodId> ofAnonymous(String internalName) {
    return Optional.ofNullable(anonymous.get(internalName))
        .map(home -> ofLambda(home).orElse(home));
  }

  private static boolean isBody(MethodId method, MethodSource maker, Hierarchy hierarchy) {
    return method.owner().equals(maker.id().owner())
        && !method.equals(maker.id())
        && !maker.id().name().equals("$deserializeLambda$")
        && hierarchy
            .find(method.owner())
            .flatMap((ClassInfo owner) -> owner.method(method.name(), method.descriptor()))
            .filter(m -> m.is(Opcodes.ACC_SYNTHETIC) || m.name().contains("lambda$"))
            .isPresent();
  }

  private static MethodId first(MethodId one, MethodId other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
