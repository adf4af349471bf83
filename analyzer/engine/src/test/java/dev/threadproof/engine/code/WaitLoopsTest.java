package dev.threadproof.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.tree.MethodInsnNode;

final class WaitLoopsTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          class Waits {
            boolean ready; boolean closed; int size;
            synchronized void whileLoop() throws Exception { while (!ready) { wait(); } size++; }
            synchronized void doWhile() throws Exception { do { wait(); } while (!ready); }
            synchronized void guardedDoWhile() throws Exception {
              if (!ready) { do { wait(); } while (!ready); }
            }
            synchronized void foreverBreak() throws Exception {
              for (;;) { if (ready) { break; } wait(); }
              size++;
            }
            synchronized void foreverReturn() throws Exception {
              while (true) { if (ready) { return; } wait(); }
            }
            synchronized void and() throws Exception { while (!ready && !closed) { wait(); } }
            synchronized void or() throws Exception { while (!ready || size == 0) { wait(); } }
            synchronized void mixed() throws Exception {
              while ((!ready || size == 0) && !closed) { wait(); }
            }
            synchronized void timed() throws Exception { while (!ready) { wait(10); } }
            synchronized void caughtInside() {
              while (!ready) { try { wait(); } catch (InterruptedException e) { size++; } }
            }
            synchronized void caughtOutside() {
              try { while (!ready) { wait(); } } catch (InterruptedException e) { size++; }
            }
            synchronized void loopInLoop() throws Exception {
              for (int i = 0; i < 9; i++) { while (!ready) { wait(); } size++; }
            }
            synchronized void remaining(long ms) throws Exception {
              long end = System.nanoTime() + ms;
              while (!ready) {
                long left = end - System.nanoTime();
                if (left <= 0) { return; }
                wait(left);
              }
            }

            synchronized void straight() throws Exception { wait(); size++; }
            synchronized void ifOnly() throws Exception { if (!ready) { wait(); } size++; }
            synchronized void ifElse() throws Exception {
              if (ready) { size++; } else { wait(); size--; }
            }
            synchronized void ifInLoop() throws Exception {
              for (int i = 0; i < 9; i++) { if (!ready) { wait(); } size++; }
            }
            synchronized void ifInEndlessLoop() throws Exception {
              while (true) { if (!ready) { wait(); } size++; }
            }
            synchronized void caughtIf() {
              if (!ready) { try { wait(); } catch (InterruptedException e) { size++; } }
              size--;
            }
          }
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whileLoop",
        "doWhile",
        "guardedDoWhile",
        "foreverBreak",
        "foreverReturn",
        "and",
        "or",
        "mixed",
        "timed",
        "caughtInside",
        "caughtOutside",
        "loopInLoop",
        "remaining"
      })
  void isLoopedWhereTheConditionIsTestedAgain(String method) {
    assertThat(shape(method).looped()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"straight", "ifOnly", "ifElse", "ifInLoop", "ifInEndlessLoop", "caughtIf"})
  void isNotLoopedWhereTheThreadGoesOnWithoutHavingLooked(String method) {
    assertThat(shape(method).looped()).isFalse();
  }

  @Test
  void isGuardedWhereAConditionDecidesWhetherToWait() {
    assertThat(shape("ifOnly").guarded()).isTrue();
    assertThat(shape("whileLoop").guarded()).isTrue();
    assertThat(shape("straight").guarded()).isFalse();
  }

  private static WaitLoops.Shape shape(String method) {
    FlowGraph graph = CODE.flow(method);
    int at =
        IntStream.range(0, graph.size())
            .filter(i -> graph.insn(i) instanceof MethodInsnNode m && m.name.equals("wait"))
            .findFirst()
            .orElseThrow();
    return WaitLoops.shape(graph, at);
  }
}
