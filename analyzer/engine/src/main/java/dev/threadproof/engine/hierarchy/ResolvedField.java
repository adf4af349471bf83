package dev.threadproof.engine.hierarchy;

/**
 * What a field reference means.
 *
 * @param id the field under the class that declares it, which may be a supertype of the class named
 *     in the reference
 */
public record ResolvedField(FieldId id, MemberInfo info) {}
