package dev.threadproof.engine.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What a field or method reference in a class file means (JVMS 5.4.3.2 to 5.4.3.4). */
final class Resolution {

  /** Their native varargs methods take any descriptor (JVMS 2.9.3). */
  private static final Set<String> SIGNATURE_POLYMORPHIC =
      Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");

  private final ClassTable classes;
  private final Supertypes supertypes;
  private final ConcurrentHashMap<FieldId, Optional<ResolvedField>> fields =
      new ConcurrentHashMap<>();
  private final ConcurrentHashMap<MethodId, Optional<ResolvedMethod>> methods =
      new ConcurrentHashMap<>();

  Resolution(ClassTable classes, Supertypes supertypes) {
    this.classes = classes;
    this.supertypes = supertypes;
  }

  Optional<ResolvedField> field(FieldId reference) {
    Optional<ResolvedField> known = fields.get(reference);
    if (known == null) {
      known = findField(reference);
      fields.put(reference, known);
    }
    return known;
  }

  Optional<ResolvedMethod> method(MethodId reference) {
    Optional<ResolvedMethod> known = methods.get(reference);
    if (known == null) {
      known = findMethod(reference);
      methods.put(reference, known);
    }
    return known;
  }

  /**
   * The superinterface method that a class inherits (JVMS 5.4.3.3, 5.4.6): the most specific one
   * with code when there is exactly one, else the first of the most specific.
   */
  Optional<ResolvedMethod> inInterfaces(Lineage lineage, Signature signature) {
    List<ResolvedMethod> candidates = new ArrayList<>();
    for (String name : lineage.interfaces()) {
      MemberInfo method = declared(name, signature);
      if (method != null
          && !method.is(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)
          && candidates.stream().noneMatch(c -> supertypes.isSubtype(c.id().owner(), name))) {
        candidates.add(resolved(name, method));
      }
    }
    List<ResolvedMethod> withCode =
        candidates.stream().filter(candidate -> !candidate.info().isAbstract()).toList();
    return withCode.size() == 1 ? Optional.of(withCode.get(0)) : candidates.stream().findFirst();
  }

  /** The method as declared in exactly this class, or null. */
  @Nullable MemberInfo declared(String owner, Signature signature) {
    IndexedClass type = classes.find(owner);
    return type == null ? null : type.method(signature);
  }

  static ResolvedMethod resolved(String owner, MemberInfo method) {
    return new ResolvedMethod(new MethodId(owner, method.name(), method.descriptor()), method);
  }

  private Optional<ResolvedField> findField(FieldId reference) {
    for (String name : supertypes.of(reference.owner()).classes()) {
      Optional<ResolvedField> here = declaredField(name, reference);
      if (here.isPresent()) {
        return here;
      }
      IndexedClass type = classes.find(name);
      List<String> direct = type == null ? List.of() : type.info().interfaces();
      for (String root : direct) {
        for (String constant : supertypes.of(root).all()) {
          Optional<ResolvedField> there = declaredField(constant, reference);
          if (there.isPresent()) {
            return there;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ResolvedField> declaredField(String owner, FieldId reference) {
    IndexedClass type = classes.find(owner);
    MemberInfo field = type == null ? null : type.field(reference.name(), reference.descriptor());
    return field == null
        ? Optional.empty()
        : Optional.of(
            new ResolvedField(new FieldId(owner, field.name(), field.descriptor()), field));
  }

  private Optional<ResolvedMethod> findMethod(MethodId reference) {
    Signature signature = new Signature(reference.name(), reference.descriptor());
    Lineage lineage = supertypes.of(reference.owner());
    for (String name : lineage.classes()) {
      MemberInfo method = declared(name, signature);
      if (method == null && SIGNATURE_POLYMORPHIC.contains(name)) {
        method = polymorphic(name, signature.name());
      }
      if (method != null) {
        return Optional.of(resolved(name, method));
      }
    }
    return inInterfaces(lineage, signature);
  }

  private @Nullable MemberInfo polymorphic(String owner, String name) {
    IndexedClass type = classes.find(owner);
    if (type == null) {
      return null;
    }
    List<MemberInfo> named =
        type.info().methods().stream().filter(method -> method.name().equals(name)).toList();
    return named.size() == 1
            && named.get(0).is(Opcodes.ACC_NATIVE)
            && named.get(0).is(Opcodes.ACC_VARARGS)
        ? named.get(0)
        : null;
  }
}
