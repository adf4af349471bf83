package dev.threadproof.engine.hierarchy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;

/** The one abstract method that a lambda implements (JLS 9.8). */
final class FunctionalInterfaces {

  private final ClassTable classes;
  private final Supertypes supertypes;
  private final ConcurrentHashMap<String, Optional<MethodId>> found = new ConcurrentHashMap<>();

  FunctionalInterfaces(ClassTable classes, Supertypes supertypes) {
    this.classes = classes;
    this.supertypes = supertypes;
  }

  Optional<MethodId> methodOf(String interfaceName) {
    Optional<MethodId> known = found.get(interfaceName);
    if (known == null) {
      known = find(interfaceName);
      found.put(interfaceName, known);
    }
    return known;
  }

  private Optional<MethodId> find(String interfaceName) {
    IndexedClass type = classes.find(interfaceName);
    if (type == null || !type.info().isInterface()) {
      return Optional.empty();
    }
    Lineage lineage = supertypes.of(interfaceName);
    List<String> interfaces = new ArrayList<>();
    interfaces.add(interfaceName);
    interfaces.addAll(lineage.interfaces());
    Set<Signature> settled = new HashSet<>();
    List<MethodId> open = new ArrayList<>();
    for (String name : interfaces) {
      for (MemberInfo method : methods(name)) {
        if (!isObjectMethod(method) && settled.add(Signature.of(method)) && method.isAbstract()) {
          open.add(new MethodId(name, method.name(), method.descriptor()));
        }
      }
    }
    return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
  }

  private List<MemberInfo> methods(String name) {
    IndexedClass type = classes.find(name);
    return type == null
        ? List.of()
        : type.info().methods().stream()
            .filter(method -> !method.is(Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE))
            .toList();
  }

  private boolean isObjectMethod(MemberInfo method) {
    IndexedClass object = classes.find(Supertypes.OBJECT);
    MemberInfo same = object == null ? null : object.method(Signature.of(method));
    return same != null && same.is(Opcodes.ACC_PUBLIC);
  }
}
