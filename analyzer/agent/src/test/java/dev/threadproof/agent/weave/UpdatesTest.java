package dev.threadproof.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

class UpdatesTest {

  /** What the tests read the code of. */
  @SuppressWarnings("unused")
  private static final class Program {
    private int count;
    private long sum;
    private int other;

    void counts() {
      count++;
    }

    void takesLong(int rounds) {
      long before = sum;
      int times = rounds * 2;
      for (int i = 0; i < times; i++) {
        before += Math.addExact(before, i);
      }
      sum = before;
    }

    void sets(int value) {
      if (count < value) {
        count = value;
      }
    }

    void copies() {
      count = other;
    }
  }

  @Test
  void anIncrementIsReadAndWrite() throws IOException {
    assertThat(of("counts").ordinals()).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void theValueIsFollowedThroughVariablesLoopsAndCalls() throws IOException {
    assertThat(of("takesLong").ordinals()).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void whatIsOnlyTestedIsNotPutBack() throws IOException {
    assertThat(of("sets").ordinals()).isEmpty();
  }

  @Test
  void anotherFieldIsAnotherValue() throws IOException {
    assertThat(of("copies").ordinals()).isEmpty();
  }

  private static Updates of(String method) throws IOException {
    ClassNode node = new ClassNode();
    new ClassReader(Program.class.getName()).accept(node, 0);
    return node.methods.stream()
        .filter(m -> m.name.equals(method))
        .map(m -> Updates.of(Type.getInternalName(Program.class), m))
        .findFirst()
        .orElseThrow();
  }
}
