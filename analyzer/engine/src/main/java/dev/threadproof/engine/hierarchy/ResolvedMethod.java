package dev.threadproof.engine.hierarchy;

/**
 * What a method reference means, before the receiver's class is known.
 *
 * @param id the method under the class that declares it, which may be a supertype of the class
 *     named in the reference
 */
public record ResolvedMethod(MethodId id, MemberInfo info) {}
