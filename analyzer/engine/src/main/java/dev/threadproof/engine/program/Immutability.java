package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Tells the types whose objects are safe however they are handed on. */
public final class Immutability {

  private final Hierarchy hierarchy;
  private final Models models;

  public Immutability(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  /**
   * Whether whoever gets hold of an object sees it whole: by the model, or, for a class of the
   * program with no superclass, since all its fields are final (JLS 17.5). What the fields lead to
   * may change.
   *
   * @param type internal name
   */
  public boolean isSafelyPublished(String type) {
    return isModelled(type) || frozen(type).isPresent();
  }

  /**
   * Whether of two objects made alike one does for the other: all that they are made of are final
   * values that never change.
   *
   * @param type internal name
   */
  public boolean isValue(String type) {
    return isModelled(type)
        || frozen(type)
            .filter(c -> c.fields().stream().filter(f -> !f.isStatic()).allMatch(this::holdsValue))
            .isPresent();
  }

  private boolean holdsValue(MemberInfo field) {
    String type = field.descriptor();
    return type.length() == 1
        || (type.startsWith("L") && isModelled(type.substring(1, type.length() - 1)));
  }

  private boolean isModelled(String type) {
    return models.roles(hierarchy.superTypes(type)).contains(TypeRole.IMMUTABLE);
  }

  /** The class, if it is one of the program and assigns its fields in the constructor only. */
  private Optional<ClassInfo> frozen(String type) {
    return hierarchy
        .find(type)
        .filter(ClassInfo::target)
        .filter(c -> c.fields().stream().allMatch(f -> f.isStatic() || f.is(Opcodes.ACC_FINAL)))
        .filter(c -> "java/lang/Object".equals(c.superName()));
  }
}
