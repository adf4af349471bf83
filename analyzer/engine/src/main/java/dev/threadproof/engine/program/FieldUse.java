package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.List;

/**
 * All that the program does with a field that more than one thread may use.
 *
 * @param content whether this is about the content of the container that the field holds, not the
 *     field itself
 * @param compound whether this is about updates in several steps of a variable that guards itself
 * @param uses every access by an actor, owned objects and constructors left out, sorted
 * @param conflicts pairs of uses, surest first
 */
public record FieldUse(
    FieldId field,
    boolean content,
    boolean compound,
    boolean isStatic,
    List<Use> uses,
    List<Conflict> conflicts)
    implements Comparable<FieldUse> {

  public FieldUse {
    uses = List.copyOf(uses);
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public int compareTo(FieldUse other) {
    int byField = field.compareTo(other.field);
    int byContent = byField != 0 ? byField : Boolean.compare(content, other.content);
    return byContent != 0 ? byContent : Boolean.compare(compound, other.compound);
  }
}
