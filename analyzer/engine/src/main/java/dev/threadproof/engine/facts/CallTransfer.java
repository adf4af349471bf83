package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
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

  List<State> invoke(int at, MethodInsnNode insn, State s) {
    List<Path> arguments = popArguments(insn.desc, s);
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
            new MethodId(insn.owner, insn.name, insn.desc),
            arguments,
            isStatic,
            unknownResult(at, insn, receiver, arguments));
    if (receiver != null
        && receiver.root() instanceof Root.Lambda lambda
        && receiver.selectors().isEmpty()) {
      List<Effect> modelled = ofLibrary(lambda);
      return modelled.isEmpty()
          ? bodies.lambda(call, lambda, s)
          : models.apply(referred(call, lambda), modelled, s);
    }
    CallResolver.Targets targets =
        context.calls().targets(insn.getOpcode(), insn.owner, insn.name, insn.desc, receiver);
    if (targets.tooMany()) {
      recorder.limit("call-targets");
    }
    boolean own =
        !targets.methods().isEmpty()
            && context.hierarchy().find(owner).map(ClassInfo::target).orElse(false);
    if (!own) {
      List<Effect> effects =
          context.models().effects(context.hierarchy().superTypes(owner), insn.name, insn.desc);
      if (!effects.isEmpty()) {
        return models.apply(call, effects, s);
      }
    }
    if (!targets.methods().isEmpty()) {
      return bodies.apply(call, targets, s);
    }
    recorder.unknownCall(call, s);
    exits.call(at, s);
    pushResult(call, call.unknown(), s);
    return List.of(s);
  }

  /** What a reference to a library method does; nothing for a body of the program. */
  private List<Effect> ofLibrary(Root.Lambda lambda) {
    MethodId body = lambda.body();
    if (lambda.captured().size() != 1 || context.callees().effect(body).isPresent()) {
      return List.of();
    }
    return context
        .models()
        .effects(context.hierarchy().superTypes(body.owner()), body.name(), body.descriptor());
  }

  /** The call of a method that a reference is bound to. */
  private static Call referred(Call call, Root.Lambda lambda) {
    List<Path> arguments = new ArrayList<>(lambda.captured());
    arguments.addAll(call.arguments().subList(1, call.arguments().size()));
    MethodId body = lambda.body();
    MethodId declared = new MethodId(body.owner(), body.name(), call.declared().descriptor());
    return new Call(call.at(), declared, arguments, false, call.unknown());
  }

  void invokeDynamic(int at, InvokeDynamicInsnNode insn, State s) {
    List<Path> captured = popArguments(insn.desc, s);
    String type = Type.getReturnType(insn.desc).getDescriptor();
    if (insn.bsm.getOwner().equals(METAFACTORY)
        && insn.bsmArgs.length > 1
        && insn.bsmArgs[1] instanceof Handle body) {
      MethodId id = new MethodId(body.getOwner(), body.getName(), body.getDesc());
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
    Type type = Type.getReturnType(call.declared().descriptor());
    if (type.getSort() != Type.VOID) {
      boolean fits =
          type.getSort() >= Type.ARRAY
              ? result.isReference()
              : !result.isReference() && result.isWide() == (type.getSize() == 2);
      s.push(fits ? result : call.unknown());
    }
  }

  private static List<Path> popArguments(String descriptor, State s) {
    List<Path> arguments = new ArrayList<>();
    int count = Type.getArgumentTypes(descriptor).length;
    for (int i = 0; i < count; i++) {
      arguments.add(s.pop());
    }
    Collections.reverse(arguments);
    return arguments;
  }

  private String owner(MethodInsnNode insn, @Nullable Path receiver) {
    if (receiver == null
        || insn.getOpcode() == Opcodes.INVOKESPECIAL
        || !receiver.type().startsWith("L")) {
      return insn.owner;
    }
    String known = receiver.className();
    return !known.equals(insn.owner) && context.hierarchy().isSubtype(known, insn.owner)
        ? known
        : insn.owner;
  }

  private static Path unknownResult(
      int at, MethodInsnNode insn, @Nullable Path receiver, List<Path> arguments) {
    Type type = Type.getReturnType(insn.desc);
    if (type.getSort() == Type.VOID || type.getSize() == 2) {
      return Path.WIDE;
    } else if (type.getSort() < Type.ARRAY) {
      return Path.of(new Root.Result(at), type.getDescriptor());
    }
    List<Path> named = receiver == null ? arguments : arguments.subList(1, arguments.size());
    boolean nameable =
        named.size() <= MAX_NAMED_ARGUMENTS
            && arguments.stream()
                .noneMatch(a -> a.selectors().stream().anyMatch(x -> x instanceof Selector.Call))
            && named.stream().noneMatch(a -> a.root() instanceof Root.Lambda);
    if (receiver != null && nameable) {
      return receiver.then(
          new Selector.Call(insn.owner, insn.name, insn.desc, named), type.getDescriptor());
    }
    return Path.of(new Root.Result(at), type.getDescriptor());
  }
}
