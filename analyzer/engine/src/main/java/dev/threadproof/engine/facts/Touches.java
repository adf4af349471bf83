package dev.threadproof.engine.facts;

import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Operand;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Path;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Questions to and changes of variables that guard themselves, as instructions make them. */
final class Touches {

  /** All of the variable, no part of it. */
  private static final int WHOLE = -1;

  private Touches() {}

  /** An access to the volatile or static field at the path. */
  static Compounds.Touch field(int at, Compound.Kind kind, Path field, boolean write, Path value) {
    String name = field.toString();
    return new Compounds.Touch(
        at, kind, field, write, WHOLE, false, name.substring(name.lastIndexOf('.') + 1), value);
  }

  /** A call of a library method, where its model says that it asks or changes. */
  static Optional<Compounds.Touch> of(
      Call call, List<Effect> effects, Context context, Recorder recorder) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Ask ask) {
        return touch(call, ask.part(), false, false, context, recorder);
      } else if (effect instanceof Effect.Change change) {
        return touch(call, change.part(), true, change.settled(), context, recorder);
      }
    }
    return Optional.empty();
  }

  private static Optional<Compounds.Touch> touch(
      Call call,
      Operand part,
      boolean change,
      boolean settled,
      Context context,
      Recorder recorder) {
    if (call.isStatic() || !recorder.guardsItself(call.arguments().get(0))) {
      return Optional.empty();
    }
    Path variable = recorder.objects().heap().locate(call.arguments().get(0), true);
    boolean atomic = context.library().roles(call.declared().owner()).contains(TypeRole.ATOMIC);
    int slot = part.index() == Operand.RECEIVER ? WHOLE : slot(call, part.index());
    int last = call.arguments().size() - 1;
    boolean hasValue = last > (slot < 0 ? 0 : 1);
    return Optional.of(
        new Compounds.Touch(
            call.at(),
            atomic ? Compound.Kind.ATOMIC : Compound.Kind.COLLECTION,
            variable,
            change,
            slot,
            settled,
            call.declared().name(),
            hasValue ? recorder.objects().resolve(call.arguments().get(last)) : Path.OTHER));
  }

  /** Where an argument begins among the slots of the operands, the receiver being the first. */
  private static int slot(Call call, int argument) {
    Type[] types = Type.getArgumentTypes(call.declared().descriptor());
    int slot = 1;
    for (int i = 0; i < argument && i < types.length; i++) {
      slot += types[i].getSize();
    }
    return slot;
  }
}
