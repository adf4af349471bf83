package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.BitSet;
import java.util.Set;

/** Decides whether the content of a container is worth watching. */
final class ContentFilter {

  private final Context context;

  ContentFilter(Context context) {
    this.context = context;
  }

  /**
   * Whether the container lies in a field, or may for a caller, or was made here and threads run
   * that may know it, and does not guard its own content.
   */
  boolean isShared(Path container, BitSet running) {
    FieldId field = Access.fieldOf(container);
    if (field == null) {
      boolean local = container.root() instanceof Root.Alloc && !running.isEmpty();
      boolean named = (local || container.root() instanceof Root.Param);
      return named && container.isBare() && !isSafe(container.className());
    }
    if (field.name().contains("$")) {
      return false; // made by the compiler: switch tables, captured values
    }
    Set<String> stored = context.fields().storedTypes().getOrDefault(field, Set.of());
    if (!stored.isEmpty() && stored.stream().allMatch(this::isSafe)) {
      return false;
    }
    return !isSafe(container.className()) && !isSafe(declared(field));
  }

  /** Whether the container lies in a field that only ever holds synchronized wrappers. */
  boolean isWrapped(Path container) {
    FieldId field = Access.fieldOf(container);
    return field != null && context.fields().isSynchronized(field);
  }

  /**
   * Whether the container is of a type, or always holds objects of types, that guard themselves.
   */
  boolean guardsItself(Path container) {
    FieldId field = Access.fieldOf(container);
    Set<String> stored =
        field == null ? Set.of() : context.fields().storedTypes().getOrDefault(field, Set.of());
    return isSafe(container.className())
        || (field != null && isSafe(declared(field)))
        || (!stored.isEmpty() && stored.stream().allMatch(this::isSafe));
  }

  private static String declared(FieldId field) {
    String type = field.descriptor();
    return type.startsWith("L") ? type.substring(1, type.length() - 1) : type;
  }

  private boolean isSafe(String type) {
    if (type.equals(FieldFacts.SYNCHRONIZED)) {
      return true;
    }
    Set<TypeRole> roles = context.library().roles(type);
    return roles.contains(TypeRole.THREAD_SAFE) || roles.contains(TypeRole.IMMUTABLE);
  }
}
