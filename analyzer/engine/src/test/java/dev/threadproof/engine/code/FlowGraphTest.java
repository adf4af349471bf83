package dev.threadproof.engine.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;

final class FlowGraphTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          class Code {
            static void a() {} static void b() {} static void c() {} static void d() {}
            static void branch(boolean x) { if (x) { a(); } else { b(); } c(); }
            static void loop(int n) { a(); while (n-- > 0) { b(); } c(); }
            static void nested(int n) {
              for (int i = 0; i < n; i++) { a(); for (int j = 0; j < n; j++) { b(); } }
              for (int i = 0; i < n; i++) { c(); }
              d();
            }
            static void choose(int n) {
              switch (n) { case 1: a(); break; case 2: b(); break; default: c(); }
            }
            static void guarded() {
              try { a(); } catch (IllegalStateException e) { b(); } finally { c(); }
            }
            static void endless() { while (true) { a(); } }
          }
          """);

  @Test
  void coversEveryInstructionWithOneBlock() {
    for (String method : List.of("branch", "loop", "nested", "choose", "guarded", "endless")) {
      FlowGraph graph = CODE.flow(method);
      for (int i = 0; i < graph.size(); i++) {
        int block = graph.blockOf(i);
        assertThat(i).isBetween(graph.start(block), graph.end(block) - 1);
      }
    }
  }

  @Test
  void fallsThroughFirstAndJumpsThen() {
    FlowGraph graph = CODE.flow("branch");
    int[] next = graph.successors(0);

    assertThat(next).hasSize(2);
    assertThat(next[0]).isEqualTo(graph.blockOf(call(graph, "a")));
    assertThat(next[1]).isEqualTo(graph.blockOf(call(graph, "b")));
    assertThat(reaches(graph, "a", "b")).isFalse();
    assertThat(reaches(graph, "a", "c")).isTrue();
  }

  @Test
  void knowsWhatLiesInALoop() {
    FlowGraph graph = CODE.flow("loop");

    assertThat(graph.loop(call(graph, "b"))).isNotNegative();
    assertThat(graph.loop(call(graph, "a"))).isNegative();
    assertThat(graph.loop(call(graph, "c"))).isNegative();
  }

  @Test
  void numbersOutermostLoops() {
    FlowGraph graph = CODE.flow("nested");
    int first = graph.loop(call(graph, "a"));

    assertThat(graph.loop(call(graph, "b"))).isEqualTo(first).isNotNegative();
    assertThat(graph.loop(call(graph, "c"))).isNotEqualTo(first).isNotNegative();
    assertThat(graph.loop(call(graph, "d"))).isNegative();
  }

  @Test
  void knowsWhichBranchLeavesALoop() {
    FlowGraph graph = CODE.flow("loop");
    int branch = graph.end(graph.blockOf(call(graph, "b")) - 1) - 1;

    assertThat(graph.decidesLoop(branch)).isTrue();
    assertThat(graph.decidesLoop(call(graph, "b"))).isFalse();
    assertThat(graph.decidesLoop(call(graph, "a"))).isFalse();
  }

  @Test
  void aSwitchLeadsToEveryCase() {
    FlowGraph graph = CODE.flow("choose");

    assertThat(Arrays.stream(graph.successors(0)).boxed().toList())
        .containsExactlyInAnyOrder(
            graph.blockOf(call(graph, "a")),
            graph.blockOf(call(graph, "b")),
            graph.blockOf(call(graph, "c")));
  }

  @Test
  void handlersAreInTheOrderOfTheClassFile() {
    FlowGraph graph = CODE.flow("guarded");
    int at = call(graph, "a");

    assertThat(graph.handlers())
        .filteredOn(h -> h.start() <= at && at < h.end())
        .extracting(FlowGraph.Handler::type)
        .containsExactly("java/lang/IllegalStateException", "");
  }

  @Test
  void anEndlessLoopHasNoWayOut() {
    FlowGraph graph = CODE.flow("endless");

    assertThat(graph.loop(call(graph, "a"))).isNotNegative();
    assertThat(graph.successors(graph.blockOf(call(graph, "a"))))
        .containsExactly(graph.blockOf(call(graph, "a")));
  }

  @Test
  void refusesAJumpOutOfTheMethod() {
    AbstractInsnNode[] instructions = {
      new JumpInsnNode(Opcodes.GOTO, new LabelNode()), new InsnNode(Opcodes.RETURN)
    };
    MethodCode.Body body =
        new MethodCode.Body(
            instructions, new int[2], new MethodId[0], List.of(), () -> List.of(), 0, 0);
    MethodId id = new MethodId("a/A", "m", "()V");

    assertThatThrownBy(() -> new FlowGraph(new MethodCode(id, Opcodes.ACC_STATIC, body)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int call(FlowGraph graph, String name) {
    return IntStream.range(0, graph.size())
        .filter(i -> graph.insn(i) instanceof MethodInsnNode m && m.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean reaches(FlowGraph graph, String from, String to) {
    return Arrays.stream(graph.successors(graph.blockOf(call(graph, from))))
        .anyMatch(b -> b == graph.blockOf(call(graph, to)));
  }
}
