package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.code.FieldInsn;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.ResolvedField;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads and writes of fields and array elements. */
final class FieldTransfer {

  private static final String[] LOADED = {"I", "J", "F", "D", "", "B", "C", "S"};

  private final Context context;
  private final Recorder recorder;

  FieldTransfer(Context context, Recorder recorder) {
    this.context = context;
    this.recorder = recorder;
  }

  void access(int at, FieldInsn insn, State s) {
    Optional<ResolvedField> resolved = context.hierarchy().resolveField(insn.field());
    FieldId found = resolved.isPresent() ? resolved.get().id() : insn.field();
    FieldId field = outer(found);
    boolean write = insn.getOpcode() == Opcodes.PUTFIELD || insn.getOpcode() == Opcodes.PUTSTATIC;
    Path value = write ? s.pop() : Path.OTHER;
    boolean isStatic =
        insn.getOpcode() == Opcodes.GETSTATIC || insn.getOpcode() == Opcodes.PUTSTATIC;
    Path base = isStatic ? Path.OTHER : s.pop();
    Path location =
        isStatic ? Path.of(new Root.Static(field), field.descriptor()) : base.field(field);
    boolean isVolatile = resolved.isPresent() && resolved.get().info().is(Opcodes.ACC_VOLATILE);
    if (recorder.isRecording() && resolved.isPresent()) {
      Path where = isStatic ? location : located(location, field);
      record(at, where, value, write, resolved.get(), s);
    }
    if (isVolatile && write) {
      recorder.released(at, Variables.NONE.and(context.numbers().of(field)));
    } else if (isVolatile) {
      s.synchronise(context.numbers().of(field));
    }
    if (isStatic && !write && field.name().equals("$assertionsDisabled")) {
      s.push(Path.constant(1)); // assertions are not run where it counts
    } else if (write) {
      s.forget(location, v -> recorder.objects().heap().walks().stale(v, at));
      recorder.objects().stored(location, value);
      if (value.isReference() && !recorder.objects().isOwned(isStatic ? location : base, s)) {
        recorder.objects().escape(value, s);
      }
    } else {
      s.push(s.told.getOrDefault(location, valueOf(location, field)));
    }
  }

  private void record(int at, Path where, Path value, boolean write, ResolvedField field, State s) {
    boolean watched = isWatched(field);
    if (watched) {
      recorder.access(at, where, value, false, write, s);
    }
    if (field.info().is(Opcodes.ACC_VOLATILE)) {
      Path found = recorder.objects().heap().locate(where, false);
      recorder.touched(Touches.field(at, Compound.Kind.VOLATILE, found, write, value), s);
    } else if (field.info().isStatic() && watched && where.isReference()) {
      recorder.touched(Touches.field(at, Compound.Kind.LAZY, where, write, value), s);
    }
  }

  /** The enclosing instance is one object, whichever of a class and its superclasses keeps it. */
  private static FieldId outer(FieldId field) {
    return field.name().startsWith("this$")
        ? new FieldId(field.descriptor(), "this$", field.descriptor())
        : field;
  }

  /** Whether the path is a primitive final field of this or of a class: one value for good. */
  boolean isConstant(Path path) {
    return !path.isReference() && isFinal(path);
  }

  /** Whether the path is a field that no other thread is meant to change meanwhile. */
  boolean isPlain(Path path) {
    FieldId field = Access.fieldOf(path);
    return field != null
        && context
            .hierarchy()
            .resolveField(field.owner(), field.name(), field.descriptor())
            .filter(f -> !f.info().is(Opcodes.ACC_VOLATILE))
            .isPresent();
  }

  /** Whether the path is a final field of this or of a class. */
  boolean isFinal(Path path) {
    FieldId field = Access.fieldOf(path);
    Path owner = path.parent();
    boolean own =
        owner == null
            || (owner.isBare()
                && owner.root() instanceof Root.Param p
                && p.instance()
                && p.index() == 0);
    return field != null
        && own
        && context
            .hierarchy()
            .resolveField(field.owner(), field.name(), field.descriptor())
            .filter(f -> f.info().is(Opcodes.ACC_FINAL))
            .isPresent();
  }

  /** The path of a field even where the base has grown too long to be followed. */
  private static Path located(Path location, FieldId field) {
    return location.root() instanceof Root.Any && location.isBare()
        ? Path.any(field.ownerDescriptor()).field(field)
        : location;
  }

  private static boolean isWatched(ResolvedField field) {
    return !field.info().is(Opcodes.ACC_FINAL)
        && !field.info().is(Opcodes.ACC_VOLATILE)
        && !field.info().is(Opcodes.ACC_SYNTHETIC);
  }

  private Path valueOf(Path location, FieldId field) {
    if (!field.descriptor().startsWith("L")) {
      return location; // nothing more is known of numbers and arrays than where they lie
    }
    FieldFacts.PartOf part = context.fields().parts().get(field);
    Path owner = location.parent();
    if (part != null) {
      Path whole =
          owner == null
              ? Path.of(new Root.Static(part.whole()), part.whole().descriptor())
              : owner.field(part.whole());
      return whole.then(new Selector.Part(named(part, field)), field.descriptor());
    }
    return context.fields().onlyType(field).map(t -> location.as("L" + t + ";")).orElse(location);
  }

  /** The two modes of a lock have names of their own; of other parts there may be several. */
  private static String named(FieldFacts.PartOf part, FieldId field) {
    boolean mode = part.part().equals("read") || part.part().equals("write");
    return mode ? part.part() : field.name();
  }

  /** The value of an array element that is read. */
  Path element(int at, Path array, Path index, int opcode, State s) {
    recorder.access(at, array, index, true, false, s);
    if (opcode == Opcodes.AALOAD) {
      String type = array.type().startsWith("[") ? array.type().substring(1) : "Ljava/lang/Object;";
      return array.element(index, type);
    }
    String type = LOADED[opcode - Opcodes.IALOAD];
    return type.equals("J") || type.equals("D") ? Path.WIDE : Path.OTHER;
  }

  void storeElement(int at, Path array, Path index, Path value, State s) {
    recorder.access(at, array, index, true, true, s);
    if (value.isReference()) {
      recorder.objects().stored(array.element(value.type()), value);
      if (!recorder.objects().isOwned(array, s)) {
        recorder.objects().escape(value, s);
      }
    }
  }

  static int words(String descriptor) {
    return Type.getType(descriptor).getSize();
  }
}
