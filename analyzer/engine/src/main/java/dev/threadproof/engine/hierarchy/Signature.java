package dev.threadproof.engine.hierarchy;

/** A method's name and descriptor, without its class. */
record Signature(String name, String descriptor) {

  static Signature of(MemberInfo method) {
    return new Signature(method.name(), method.descriptor());
  }
}
