package dev.threadproof.engine.hierarchy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class with its methods by signature. */
final class IndexedClass {

  /** Below this many methods a scan over shared strings beats hashing, and costs no memory. */
  private static final int SMALL = 12;

  private final ClassInfo info;
  private volatile @Nullable Map<Signature, MemberInfo> methods;

  IndexedClass(ClassInfo info) {
    this.info = info;
  }

  ClassInfo info() {
    return info;
  }

  /** The method declared here, or null. */
  @Nullable MemberInfo method(Signature signature) {
    List<MemberInfo> declared = info.methods();
    if (declared.size() >= SMALL) {
      return index().get(signature);
    }
    for (MemberInfo method : declared) {
      if (method.hasSignature(signature.name(), signature.descriptor())) {
        return method;
      }
    }
    return null;
  }

  /** The field declared here, or null. */
  @Nullable MemberInfo field(String name, String descriptor) {
    for (MemberInfo field : info.fields()) {
      if (field.hasSignature(name, descriptor)) {
        return field;
      }
    }
    return null;
  }

  /** Two threads may both build it; they build the same. */
  private Map<Signature, MemberInfo> index() {
    Map<Signature, MemberInfo> built = methods;
    if (built == null) {
      built = new HashMap<>();
      for (MemberInfo method : info.methods()) {
        built.putIfAbsent(Signature.of(method), method);
      }
      methods = built;
    }
    return built;
  }
}
