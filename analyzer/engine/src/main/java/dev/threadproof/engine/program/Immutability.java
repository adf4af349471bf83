package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * Tells the types of which any two equal objects do the same service, however they are handed on.
 */
public final class Immutability {

  private final Hierarchy hierarchy;
  private final Models models;

  public Immutability(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  /**
   * Whether objects of the type never change once built: by the model, or, for a class of the
   * program with no superclass, since all its fields are final (JLS 17.5).
   *
   * @param type internal name
   */
  public boolean isImmutable(String type) {
    if (models.roles(hierarchy.superTypes(type)).contains(TypeRole.IMMUTABLE)) {
      return true;
    }
    Optional<ClassInfo> info = hierarchy.find(type).filter(ClassInfo::target);
    return info.isPresent()
        && info.get().fields().stream().allMatch(f -> f.isStatic() || f.is(Opcodes.ACC_FINAL))
        && "java/lang/Object".equals(info.get().superName());
  }
}
