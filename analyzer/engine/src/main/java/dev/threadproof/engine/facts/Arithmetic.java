package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import org.objectweb.asm.Opcodes;

/**
 * Arithmetic, conversions and comparisons: what they take off the stack and the width of what they
 * leave.
 */
final class Arithmetic {

  private Arithmetic() {}

  static void apply(int opcode, State s) {
    if (opcode >= Opcodes.IADD && opcode <= Opcodes.DREM) {
      s.pop();
      s.pop();
      s.push(opcode == Opcodes.IREM ? Path.FOLDED : isWide((opcode - Opcodes.IADD) % 4));
    } else if (opcode >= Opcodes.INEG && opcode <= Opcodes.DNEG) {
      s.pop();
      s.push(isWide(opcode - Opcodes.INEG));
    } else if (opcode >= Opcodes.ISHL && opcode <= Opcodes.LXOR) {
      Path right = s.pop();
      Path left = s.pop();
      s.push((opcode - Opcodes.ISHL) % 2 == 1 ? Path.WIDE : bits(opcode, left, right));
    } else if (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S) {
      s.pop();
      s.push(converted(opcode));
    } else if (opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG) {
      Path right = s.pop();
      Path left = s.pop();
      s.push(compared(left, right));
    }
  }

  /**
   * The outcome of a comparison stands for the field compared, so that a test of it is known to
   * test the field.
   */
  private static Path compared(Path left, Path right) {
    if (left.root() instanceof Root.Int a && right.root() instanceof Root.Int b) {
      return Path.constant(Integer.compare(a.value(), b.value()));
    }
    for (Path side : new Path[] {left, right}) {
      if (side.root() instanceof Root.Static
          || side.last().orElse(null) instanceof Selector.Field) {
        return side.as("B");
      }
    }
    return Path.OTHER;
  }

  private static Path bits(int opcode, Path left, Path right) {
    if (left.root() instanceof Root.Int a && right.root() instanceof Root.Int b) {
      return switch (opcode) {
        case Opcodes.IAND -> Path.constant(a.value() & b.value());
        case Opcodes.IOR -> Path.constant(a.value() | b.value());
        case Opcodes.IXOR -> Path.constant(a.value() ^ b.value());
        default -> Path.OTHER;
      };
    }
    return opcode == Opcodes.IAND ? Path.FOLDED : Path.OTHER;
  }

  /** Within groups of four the order is int, long, float, double. */
  private static Path isWide(int position) {
    return position == 1 || position == 3 ? Path.WIDE : Path.OTHER;
  }

  private static Path converted(int opcode) {
    return switch (opcode) {
      case Opcodes.I2L, Opcodes.I2D, Opcodes.L2D, Opcodes.F2L, Opcodes.F2D, Opcodes.D2L ->
          Path.WIDE;
      default -> Path.OTHER;
    };
  }
}
