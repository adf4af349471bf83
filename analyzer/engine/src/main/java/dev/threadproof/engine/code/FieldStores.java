package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.hierarchy.ResolvedField;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects {@link FieldFacts} from the instruction right before each store. */
public final class FieldStores {

  private static final Set<Integer> ZEROS =
      Set.of(Opcodes.ICONST_0, Opcodes.LCONST_0, Opcodes.DCONST_0);

  private final Hierarchy hierarchy;
  private final Models models;
  private final Map<FieldId, Set<String>> types = new HashMap<>();
  private final Set<FieldId> unknown = new HashSet<>();
  private final Map<FieldId, FieldFacts.PartOf> parts = new HashMap<>();
  private final Set<FieldId> later = new HashSet<>();
  private final Set<FieldId> madeLater = new HashSet<>();
  private final Set<FieldId> clearedLater = new HashSet<>();

  /** How many instructions assign a field; those that give it null in a constructor not counted. */
  private final Map<FieldId, Integer> stores = new HashMap<>();

  private final Set<FieldId> serial = new HashSet<>();
  private final Set<FieldId> binary = new HashSet<>();
  private final Set<FieldId> bounded = new HashSet<>();
  private final Map<FieldId, Set<FieldFacts.TaskOf>> tasks = new HashMap<>();

  public FieldStores(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  /** Adds those of another class; the order of classes is that of their names. */
  public void add(FieldStores other) {
    other.types.forEach((f, t) -> types.computeIfAbsent(f, k -> new TreeSet<>()).addAll(t));
    other.parts.forEach(this::part);
    unknown.addAll(other.unknown);
    later.addAll(other.later);
    madeLater.addAll(other.madeLater);
    clearedLater.addAll(other.clearedLater);
    other.stores.forEach((f, n) -> stores.merge(f, n, Integer::sum));
    serial.addAll(other.serial);
    binary.addAll(other.binary);
    bounded.addAll(other.bounded);
    other.tasks.forEach((f, t) -> tasks.computeIfAbsent(f, k -> new HashSet<>()).addAll(t));
  }

  /** Looks at all stores of one method. */
  void add(MethodId method, ClassImage image, CodeScan code) {
    InMethod stores = new InMethod(method, image, code);
    for (int i = 0; i < code.size(); i++) {
      if (code.opcode(i) == Opcodes.PUTFIELD || code.opcode(i) == Opcodes.PUTSTATIC) {
        stores.store(i);
      }
    }
  }

  public FieldFacts facts() {
    Map<FieldId, Set<String>> known = new HashMap<>(types);
    known.keySet().removeAll(unknown);
    Map<FieldId, FieldFacts.PartOf> sure = new HashMap<>(parts);
    sure.keySet().removeAll(unknown);
    return new FieldFacts(
        Map.copyOf(known),
        Map.copyOf(sure),
        known(serial),
        known(binary),
        known(bounded),
        Set.copyOf(later),
        Set.copyOf(madeLater),
        Set.copyOf(clearedLater),
        setOnce(),
        onlyTasks());
  }

  private Map<FieldId, FieldFacts.TaskOf> onlyTasks() {
    Map<FieldId, FieldFacts.TaskOf> only = new HashMap<>();
    tasks.forEach(
        (field, all) -> {
          if (all.size() == 1) {
            only.put(field, all.iterator().next());
          }
        });
    return Map.copyOf(only);
  }

  private Set<FieldId> setOnce() {
    Set<FieldId> once = new HashSet<>(later);
    once.removeIf(f -> stores.getOrDefault(f, 0) != 1);
    return Set.copyOf(once);
  }

  private Set<FieldId> known(Set<FieldId> fields) {
    Set<FieldId> sure = new HashSet<>(fields);
    sure.removeAll(unknown);
    return Set.copyOf(sure);
  }

  private boolean guardsItself(FieldId field, String type) {
    boolean safe = models.roles(hierarchy.superTypes(type)).contains(TypeRole.THREAD_SAFE);
    if (safe) {
      holds(field, type);
    }
    return safe;
  }

  private void holds(FieldId field, String type) {
    types.computeIfAbsent(field, k -> new TreeSet<>()).add(type);
  }

  private void part(FieldId field, FieldFacts.PartOf part) {
    FieldFacts.PartOf old = parts.put(field, part);
    if (old != null && !old.whole().equals(part.whole())) {
      unknown.add(field);
    }
  }

  /** The stores of one method. */
  private final class InMethod {

    private final MethodId method;
    private final ClassImage image;
    private final CodeScan code;

    InMethod(MethodId method, ClassImage image, CodeScan code) {
      this.method = method;
      this.image = image;
      this.code = code;
    }

    void store(int at) {
      FieldId named = image.field(code.constant(at));
      Optional<FieldId> resolved = resolve(named);
      if (resolved.isEmpty()) {
        return;
      }
      FieldId field = resolved.get();
      boolean initial =
          field.owner().equals(method.owner())
              && (method.name().equals("<init>") || method.name().equals("<clinit>"));
      if (!initial) {
        later.add(field);
      }
      boolean isNull = code.opcode(at - 1) == Opcodes.ACONST_NULL;
      if (!initial && !isNull) {
        madeLater.add(field);
      }
      if (!initial && ZEROS.contains(code.opcode(at - 1))) {
        clearedLater.add(field);
      }
      if (!initial || !isNull) {
        stores.merge(field, 1, Integer::sum);
      }
      if (!named.descriptor().startsWith("L")) {
        return;
      }
      if (mayBeTask(named)) {
        new StoredTask(method, isStatic(), image, code)
            .before(at)
            .ifPresent(t -> tasks.computeIfAbsent(field, k -> new HashSet<>()).add(t));
      }
      int before = madeAt(at);
      if (isCall(before)) {
        result(field, before);
      } else if (code.opcode(before) != Opcodes.ACONST_NULL) {
        unknown.add(field);
      }
    }

    /** The instruction that makes what is stored, behind a cast and other stores of the same. */
    private int madeAt(int store) {
      int before = store - 1;
      int opcode = code.opcode(before);
      int earlier = code.opcode(before - 1);
      if (opcode == Opcodes.DUP_X1 || opcode == Opcodes.DUP) {
        before--; // a = b = made
      } else if ((isLocalStore(opcode) || opcode == Opcodes.PUTSTATIC) && earlier == Opcodes.DUP) {
        before -= 2;
      } else if (opcode == Opcodes.PUTFIELD && earlier == Opcodes.DUP_X1) {
        before -= 2;
      }
      return code.opcode(before) == Opcodes.CHECKCAST ? before - 1 : before;
    }

    private static boolean isLocalStore(int opcode) {
      return opcode == Opcodes.ASTORE || (opcode > Opcodes.ASTORE && opcode < Opcodes.IASTORE);
    }

    /** Whether something that the object made may be in it: a thread, or a lambda. */
    private boolean mayBeTask(FieldId named) {
      return named.owner().equals(method.owner()) && named.descriptor().startsWith("Ljava/");
    }

    private boolean isStatic() {
      return hierarchy
          .find(method.owner())
          .flatMap(c -> c.method(method.name(), method.descriptor()))
          .filter(m -> m.is(Opcodes.ACC_STATIC))
          .isPresent();
    }

    private Optional<FieldId> resolve(FieldId named) {
      return hierarchy
          .resolveField(named.owner(), named.name(), named.descriptor())
          .map(ResolvedField::id);
    }

    private boolean isCall(int at) {
      int opcode = code.opcode(at);
      return opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEINTERFACE;
    }

    private boolean isOne(int at) {
      return code.opcode(at) == Opcodes.ICONST_1;
    }

    /** The result of a call is stored. */
    private void result(FieldId field, int at) {
      MethodId call = image.method(code.constant(at));
      if (call.name().equals("<init>")) {
        holds(field, call.owner());
        int argument = call.descriptor().equals("(IZ)V") ? at - 2 : at - 1;
        if (isOne(argument)) {
          binary.add(field);
        }
        if (hasOneThread(call, at)) {
          serial.add(field);
        }
        return;
      }
      boolean known = false;
      for (Effect effect :
          models.effects(hierarchy.superTypes(call.owner()), call.name(), call.descriptor())) {
        known |= said(field, at, call, effect);
      }
      if (!known) {
        unknown.add(field);
      }
    }

    /** Whether a pool is made that has one thread at most, and the code says so in a constant. */
    private boolean hasOneThread(MethodId constructor, int at) {
      for (Effect effect :
          models.effects(
              hierarchy.superTypes(constructor.owner()), "<init>", constructor.descriptor())) {
        if (effect instanceof Effect.Threads threads) {
          int made = at;
          while (made > 0 && !isNew(made, constructor.owner())) {
            made--;
          }
          int first = made + 2; // after the dup
          boolean plain = true;
          for (int i = 0; i < threads.count().index(); i++) {
            plain &= isNumber(code.opcode(first + i));
          }
          return plain && isOne(first + threads.count().index());
        }
      }
      return false;
    }

    private boolean isNew(int at, String type) {
      return code.opcode(at) == Opcodes.NEW && image.name(code.constant(at)).equals(type);
    }

    private static boolean isNumber(int opcode) {
      return (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) || opcode == Opcodes.ILOAD;
    }

    /** Notes what a model says of the result; whether that tells what the field holds. */
    private boolean said(FieldId field, int at, MethodId call, Effect effect) {
      String result = Type.getReturnType(call.descriptor()).getInternalName();
      if (effect instanceof Effect.Synchronized) {
        holds(field, FieldFacts.SYNCHRONIZED);
        return true;
      } else if (effect instanceof Effect.Serial) {
        serial.add(field);
        holds(field, result);
        return true;
      } else if (effect instanceof Effect.Fresh) {
        return guardsItself(field, result);
      } else if (effect instanceof Effect.View && isCall(at - 1)) {
        MethodId viewed = image.method(code.constant(at - 1));
        // newSetFromMap(new ConcurrentHashMap<>())
        return viewed.name().equals("<init>") && guardsItself(field, viewed.owner());
      } else if (effect instanceof Effect.Bounded) {
        bounded.add(field);
        if (call.descriptor().startsWith("(I)") && isOne(at - 1)) {
          serial.add(field);
        }
        holds(field, result);
        return true;
      }
      return effect instanceof Effect.Part part && part(field, at, part.name());
    }

    private boolean part(FieldId field, int at, String name) {
      int local = code.loads(at - 1);
      if (local >= 0 && method.name().equals("<init>")) {
        part(field, new FieldFacts.PartOf(variable(local, field), name));
        return true;
      }
      int opcode = code.opcode(at - 1);
      if (opcode != Opcodes.GETFIELD && opcode != Opcodes.GETSTATIC) {
        return false;
      }
      Optional<FieldId> whole = resolve(image.field(code.constant(at - 1)));
      if (whole.isEmpty() || !whole.get().owner().equals(field.owner())) {
        return false;
      }
      part(field, new FieldFacts.PartOf(whole.get(), name));
      return true;
    }

    private void part(FieldId field, FieldFacts.PartOf part) {
      FieldStores.this.part(field, part);
    }
  }

  /** A lock that only a constructor's variable holds, as if it lay in a field. */
  private static FieldId variable(int local, FieldId part) {
    return new FieldId(part.owner(), "lock#" + local, "Ljava/lang/Object;");
  }
}
