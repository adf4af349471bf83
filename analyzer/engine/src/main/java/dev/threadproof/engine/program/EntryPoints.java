package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.EntryPoint;
import dev.threadproof.engine.model.Models;
import java.util.Optional;

/** Methods that a framework calls on threads of its own, by what the models say of it. */
public final class EntryPoints {

  private final Hierarchy hierarchy;
  private final Models models;

  public EntryPoints(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  /** Who calls the method several times at once on one object, if a framework does. */
  public Optional<EntryPoint> concurrent(MethodId method) {
    Optional<ClassInfo> owner = hierarchy.find(method.owner()).filter(ClassInfo::target);
    Optional<MemberInfo> info = owner.flatMap(c -> c.method(method.name(), method.descriptor()));
    return owner.isEmpty() || info.isEmpty()
        ? Optional.empty()
        : models
            .entryPoint(
                hierarchy.superTypes(method.owner()),
                owner.get().annotations(),
                info.get().annotations(),
                method.name(),
                method.descriptor())
            .filter(EntryPoint::concurrent);
  }
}
