package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * The instructions that only move stack entries; a wide value is one entry here, two in the JVM
 * specification (JVMS 6.5).
 */
final class StackShuffle {

  private StackShuffle() {}

  static void apply(int opcode, State s) {
    switch (opcode) {
      case Opcodes.POP -> s.pop();
      case Opcodes.POP2 -> take(s, 2);
      case Opcodes.DUP -> s.push(s.peek());
      case Opcodes.DUP_X1 -> under(s, take(s, 1), take(s, 1));
      case Opcodes.DUP_X2 -> under(s, take(s, 1), take(s, 2));
      case Opcodes.DUP2 -> under(s, take(s, 2), List.of());
      case Opcodes.DUP2_X1 -> under(s, take(s, 2), take(s, 1));
      case Opcodes.DUP2_X2 -> under(s, take(s, 2), take(s, 2));
      case Opcodes.SWAP -> {
        Path top = s.pop();
        Path below = s.pop();
        s.push(top);
        s.push(below);
      }
      default -> throw new IllegalArgumentException("not a stack instruction: " + opcode);
    }
  }

  /** Takes entries of the given number of words off the stack, bottom first. */
  private static List<Path> take(State s, int words) {
    List<Path> taken = new ArrayList<>();
    int left = words;
    while (left > 0) {
      Path value = s.pop();
      taken.add(0, value);
      left -= value.isWide() ? 2 : 1;
    }
    return taken;
  }

  private static void under(State s, List<Path> copied, List<Path> between) {
    copied.forEach(s::push);
    between.forEach(s::push);
    copied.forEach(s::push);
  }
}
