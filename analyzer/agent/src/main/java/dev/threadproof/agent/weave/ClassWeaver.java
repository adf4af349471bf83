package dev.threadproof.agent.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Weaves a class: its methods one after the other, each through a chain of visitors with one
 * concern.
 */
final class ClassWeaver {

  private final ClassContext context;

  ClassWeaver(ClassContext context) {
    this.context = context;
  }

  /** Writes the woven class. */
  void weave(ClassVisitor out) {
    ClassNode node = context.node();
    Lambdas.prepare(context);
    List<MethodNode> woven = new ArrayList<>();
    for (MethodNode method : node.methods) {
      woven.add(method.instructions.size() == 0 ? method : weave(method));
    }
    node.methods = woven;
    CloneReset.addTo(node, context);
    node.accept(out);
  }

  private MethodNode weave(MethodNode method) {
    Updates updates =
        context.points().races(context.binaryName())
            ? Updates.of(context.node().name, method)
            : Updates.NONE;
    LabelNode plain = SelfCovering.copy(method);
    Handlers.weave(method, plain);
    MonitorWeaver.widenBlocks(method);
    boolean monitor = SynchronizedBody.applies(method);
    MethodNode result =
        new MethodNode(
            Opcodes.ASM9,
            monitor ? method.access & ~Opcodes.ACC_SYNCHRONIZED : method.access,
            method.name,
            method.desc,
            method.signature,
            method.exceptions.toArray(new String[0]));
    boolean thread = ThreadLocalVariable.isWanted(context, method);
    MethodContext shared = new MethodContext(context, method, thread);
    MethodVisitor chain = result;
    if (thread) {
      chain = new ThreadLocalVariable(chain, shared);
    }
    if (TaskBody.applies(context, method)) {
      chain = new TaskBody(chain, shared);
    }
    if (monitor) {
      chain = new SynchronizedBody(chain, shared);
    }
    chain = new CallWeaver(chain, shared);
    chain = new LambdaWeaver(chain, shared);
    chain = new InitialisationWeaver(chain, shared);
    chain = new FieldWeaver(chain, shared, updates);
    chain = new ArrayWeaver(chain, shared);
    chain = new MonitorWeaver(chain, shared, plain);
    method.accept(new PositionTracker(chain, shared));
    return result;
  }
}
