package dev.threadproof.engine.hierarchy;

import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * Looks at the outline of a class file before ASM does: magic number, version, and whether every
 * constant, member and attribute ends inside the file (JVMS 4.1 to 4.7).
 *
 * <p>ASM trusts attribute lengths: one wrong bit there asks for an array of two gigabytes. It also
 * says only that some index was out of bounds, which is no reason that a user can act on.
 */
final class ClassFileCheck {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int FIRST_VERSION = 45;
  private static final int NEWEST_VERSION = Opcodes.V28;

  private final byte[] bytes;
  private final int[] constants;
  private int at;

  private ClassFileCheck(byte[] bytes, int constantCount) {
    this.bytes = bytes;
    this.constants = new int[constantCount];
  }

  /**
   * Says what is wrong with the outline.
   *
   * @return the reason, in words for a diagnostic, or empty when nothing is wrong
   */
  static Optional<String> problem(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of("empty file");
    }
    if (bytes.length < 10) {
      return Optional.of("not a class file (only " + bytes.length + " bytes)");
    }
    ClassFileCheck check = new ClassFileCheck(bytes, Math.max(1, unsignedShort(bytes, 8)));
    if (check.int32(0) != MAGIC) {
      return Optional.of("not a class file (magic number missing)");
    }
    int major = unsignedShort(bytes, 6);
    if (major < FIRST_VERSION || major > NEWEST_VERSION) {
      return Optional.of(
          "class file version " + major + " is not known (newest known: " + NEWEST_VERSION + ")");
    }
    return check.outline();
  }

  private Optional<String> outline() {
    try {
      at = 10;
      constants();
      at += 6;
      at += 2 + 2 * u2(at);
      members();
      members();
      attributes(bytes.length);
      return at == bytes.length
          ? Optional.empty()
          : Optional.of("damaged class file (" + (bytes.length - at) + " bytes too many)");
    } catch (Damaged e) {
      return Optional.of(e.reason);
    }
  }

  private void constants() {
    for (int i = 1; i < constants.length; i++) {
      constants[i] = at;
      int tag = u1(at);
      at += constantSize(tag);
      if (tag == 5 || tag == 6) {
        i++;
      }
    }
  }

  private int constantSize(int tag) {
    return switch (tag) {
      case 1 -> 3 + u2(at + 1);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
      case 5, 6 -> 9;
      case 7, 8, 16, 19, 20 -> 3;
      case 15 -> 4;
      default -> throw new Damaged("damaged class file (constant of unknown kind " + tag + ")");
    };
  }

  private void members() {
    int count = u2(at);
    at += 2;
    for (int i = 0; i < count; i++) {
      at += 6;
      attributes(bytes.length);
    }
  }

  private void attributes(int end) {
    int count = u2(at);
    at += 2;
    for (int i = 0; i < count; i++) {
      int name = u2(at);
      int start = at + 6;
      int length = int32(at + 2);
      if (length < 0 || length > end - start) {
        throw new Damaged(
            "truncated or damaged class file (an attribute is longer than its place)");
      }
      at = start;
      if (isNamed(name, "Code")) {
        code(start + length);
      } else if (isNamed(name, "Record")) {
        recordComponents(start + length);
      }
      at = start + length;
    }
  }

  private void code(int end) {
    int length = int32(at + 4);
    if (length < 0 || length > end - at) {
      throw new Damaged("truncated or damaged class file (code is longer than its place)");
    }
    at += 8 + length;
    at += 2 + 8 * u2(at);
    attributes(end);
  }

  private void recordComponents(int end) {
    int count = u2(at);
    at += 2;
    for (int i = 0; i < count; i++) {
      at += 4;
      attributes(end);
    }
  }

  private boolean isNamed(int constant, String name) {
    int start = constant > 0 && constant < constants.length ? constants[constant] : 0;
    if (start == 0 || bytes[start] != 1 || u2(start + 1) != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (bytes[start + 3 + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int u1(int offset) {
    need(offset, 1);
    return bytes[offset] & 0xFF;
  }

  private int u2(int offset) {
    need(offset, 2);
    return unsignedShort(bytes, offset);
  }

  private int int32(int offset) {
    need(offset, 4);
    return (unsignedShort(bytes, offset) << 16) | unsignedShort(bytes, offset + 2);
  }

  private void need(int offset, int size) {
    if (offset < 0 || offset > bytes.length - size) {
      throw new Damaged("truncated class file (ends after " + bytes.length + " bytes)");
    }
  }

  private static int unsignedShort(byte[] bytes, int offset) {
    return ((bytes[offset] & 0xFF) << 8) | (bytes[offset + 1] & 0xFF);
  }

  /** Leaves the nested walk; never leaves this class. */
  private static final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Damaged(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}
