package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.CallInsn;
import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Calls: decides between the callee's own body, a library model and the unknown. */
final class CallTransfer {

  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final int MAX_NAMED_ARGUMENTS = 2;

  private final Context context;
  private final Recorder recorder;
  private final Exits exits;
  private final ModelTransfer models;
  private final BodyTransfer bodies;

  CallTransfer(Context context, FlowGraph graph, Recorder recorder, Exits exits, Interpreter flow) {
    this.context = context;
    this.recorder = recorder;
    this.exits = exits;
    this.bodies = new BodyTransfer(context, recorder, exits);
    this.models = new ModelTransfer(context, graph, recorder, exits, flow);
  }

  List<State> invoke(int at, CallInsn insn, State s) {
    KnownCall known = context.calls().known(insn.method());
    CallShape shape = known.shape(context.calls());
    List<Path> arguments = popArguments(shape, s);
    boolean isStatic = insn.getOpcode() == Opcodes.INVOKESTATIC;
    Path receiver = null;
    if (!isStatic) {
      receiver = s.pop();
      arguments.add(0, receiver);
    }
    String owner = owner(insn, receiver);
    Call call =
        new Call(
            at,
            insn.method(),
            shape,
            arguments,
            isStatic,
            unknownResult(at, insn, shape, receiver, arguments));
    if (receiver != null && receiver.root() instanceof Root.Lambda lambda && receiver.isBare()) {
      List<Effect> modelled = ofLibrary(lambda);
      recorder.invoked(insn.getOpcode(), call, modelled);
      return modelled.isEmpty()
          ? bodies.lambda(call, lambda, s)
          : models.apply(referred(call, lambda), modelled, s);
    }
    CallResolver.Targets targets = targets(insn, known, receiver);
    if (targets.tooMany()) {
      recorder.limit("call-targets");
    }
    boolean own =
        !targets.methods().isEmpty()
            && (owner.equals(insn.owner)
                ? known.ofTarget()
                : context.hierarchy().find(owner).map(ClassInfo::target).orElse(false));
    if (!own || isLockContract(insn)) {
      List<Effect> effects = context.library().effects(ofOwner(insn, owner));
      if (!effects.isEmpty()) {
        recorder.invoked(insn.getOpcode(), call, effects);
        return models.apply(call, effects, s);
      }
    }
    recorder.invoked(insn.getOpcode(), call, List.of());
    if (targets.methods().isEmpty() || !own) {
      recorder.unknownCall(call, s);
    }
    if (!targets.methods().isEmpty()) {
      return bodies.apply(call, targets, s);
    }
    s.stir();
    exits.call(at, s, isOfLibrary(insn) ? Leak.Way.UNSEEN : Leak.Way.CALL);
    pushResult(call, call.unknown(), s);
    return List.of(s);
  }

  /**
   * Whether a lock of the program's own is asked for its parts: that it keeps to the contract of a
   * read-write lock is presumed, so that it has one name whoever asks.
   */
  private boolean isLockContract(CallInsn insn) {
    return (insn.name.equals("readLock") || insn.name.equals("writeLock"))
        && insn.desc.startsWith("()L")
        && context.hierarchy().isSubtype(insn.owner, "java/util/concurrent/locks/ReadWriteLock");
  }

  /** Whether it is third-party code; a type of the program or the JDK stands for a call-back. */
  private boolean isOfLibrary(CallInsn insn) {
    return !insn.owner.startsWith("java")
        && !insn.owner.startsWith("[")
        && context.hierarchy().find(insn.owner).filter(ClassInfo::target).isEmpty();
  }

  private CallResolver.Targets targets(CallInsn insn, KnownCall known, @Nullable Path receiver) {
    boolean tellsMore =
        receiver != null
            && KnownCall.isVirtual(insn.getOpcode())
            && (receiver.root() instanceof Root.Alloc || !receiver.isOf(insn.owner));
    return tellsMore
        ? context.calls().targets(insn.getOpcode(), insn.owner, insn.name, insn.desc, receiver)
        : known.targets(insn.getOpcode(), context.calls());
  }

  private static MethodId ofOwner(CallInsn insn, String owner) {
    return owner.equals(insn.owner) ? insn.method() : new MethodId(owner, insn.name, insn.desc);
  }

  /** What a reference to a library method does; nothing for a body of the program. */
  private List<Effect> ofLibrary(Root.Lambda lambda) {
    MethodId body = lambda.body();
    if (lambda.captured().size() != 1 || context.callees().effect(body).isPresent()) {
      return List.of();
    }
    return context.library().effects(body);
  }

  /** The call of a method that a reference is bound to. */
  private Call referred(Call call, Root.Lambda lambda) {
    List<Path> arguments = new ArrayList<>(lambda.captured());
    arguments.addAll(call.arguments().subList(1, call.arguments().size()));
    MethodId body = lambda.body();
    MethodId declared = new MethodId(body.owner(), body.name(), call.declared().descriptor());
    CallShape shape = context.calls().shape(declared.descriptor());
    return new Call(call.at(), declared, shape, arguments, false, call.unknown());
  }

  void invokeDynamic(int at, InvokeDynamicInsnNode insn, State s) {
    CallShape shape = context.calls().shape(insn.desc);
    List<Path> captured = popArguments(shape, s);
    String type = shape.result();
    if (insn.bsm.getOwner().equals(METAFACTORY)
        && insn.bsmArgs.length > 1
        && insn.bsmArgs[1] instanceof Handle body) {
      MethodId id = new MethodId(body.getOwner(), body.getName(), body.getDesc());
      recorder.referred(captured, context.library().effects(id));
      s.push(Path.of(new Root.Lambda(at, bodies.resolve(id), captured), type));
      return;
    }
    exits.implicit(at, s);
    Path result = Path.of(new Root.Result(at), type);
    if (!type.equals("V")) {
      s.push(result.isReference() ? result : result.isWide() ? Path.WIDE : Path.OTHER);
    }
  }

  static void pushResult(Call call, Path result, State s) {
    CallShape shape = call.shape();
    if (!shape.isVoid()) {
      boolean fits =
          shape.isReference()
              ? result.isReference()
              : !result.isReference() && result.isWide() == shape.isWide();
      s.push(fits ? result : call.unknown());
    }
  }

  private static List<Path> popArguments(CallShape shape, State s) {
    Path[] arguments = new Path[shape.arguments()];
    for (int i = arguments.length - 1; i >= 0; i--) {
      arguments[i] = s.pop();
    }
    return new ArrayList<>(Arrays.asList(arguments));
  }

  private String owner(MethodInsnNode insn, @Nullable Path receiver) {
    if (receiver == null
        || insn.getOpcode() == Opcodes.INVOKESPECIAL
        || receiver.isOf(insn.owner)
        || !receiver.type().startsWith("L")) {
      return insn.owner;
    }
    String known = receiver.className();
    return !known.equals(insn.owner) && context.hierarchy().isSubtype(known, insn.owner)
        ? known
        : insn.owner;
  }

  private static Path unknownResult(
      int at, MethodInsnNode insn, CallShape shape, @Nullable Path receiver, List<Path> arguments) {
    if (shape.isVoid() || shape.isWide()) {
      return Path.WIDE;
    } else if (!shape.isReference() || receiver == null) {
      return Path.of(new Root.Result(at), shape.result());
    }
    List<Path> named = arguments.subList(1, arguments.size());
    return isNameable(arguments, named)
        ? receiver.then(new Selector.Call(insn.owner, insn.name, insn.desc, named), shape.result())
        : Path.of(new Root.Result(at), shape.result());
  }

  private static boolean isNameable(List<Path> arguments, List<Path> named) {
    if (named.size() > MAX_NAMED_ARGUMENTS) {
      return false;
    }
    for (Path argument : arguments) {
      for (Selector selector : argument.selectors()) {
        if (selector instanceof Selector.Call) {
          return false;
        }
      }
    }
    for (Path argument : named) {
      if (argument.root() instanceof Root.Lambda) {
        return false;
      }
    }
    return true;
  }
}
