package dev.threadproof.engine.code;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A class file read where it lies (JVMS 4): its constants, each made once and shared with all other
 * classes, and where its methods and their code begin. Kept for as long as bodies are read.
 *
 * <p>Nothing is made before it is asked for. An index that leads nowhere ends in a runtime
 * exception, for the caller to catch. For use by several threads: two may make the same constant.
 */
final class ClassImage {

  private static final int UTF8 = 1;
  private static final int HEADER = 10;
  private static final int[] NONE = {};

  private final Hierarchy hierarchy;
  private final byte[] bytes;

  /** Offset behind each constant's tag. */
  private final int[] constants;

  private final @Nullable Object[] made;
  private final Method[] methods;
  private final int bootstraps;

  /**
   * A method of the class.
   *
   * @param code where its {@code Code} begins, behind name and length; 0 for none
   */
  record Method(int access, String name, String descriptor, int code) {}

  ClassImage(byte[] bytes, Hierarchy hierarchy) {
    this.bytes = bytes;
    this.hierarchy = hierarchy;
    this.constants = new int[u2(8)];
    this.made = new Object[constants.length];
    int at = pastConstants();
    at += 6;
    at += 2 + 2 * u2(at);
    at = pastFields(at);
    this.methods = new Method[u2(at)];
    at = pastMethods(at + 2);
    this.bootstraps = attribute(at, "BootstrapMethods");
  }

  private int pastConstants() {
    int at = HEADER;
    for (int i = 1; i < constants.length; i++) {
      int tag = u1(at++);
      constants[i] = at;
      at +=
          switch (tag) {
            case UTF8 -> 2 + u2(at);
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> throw new IllegalArgumentException("constant of unknown kind " + tag);
          };
      if (tag == 5 || tag == 6) {
        i++;
      }
    }
    return at;
  }

  private int pastFields(int start) {
    int at = start + 2;
    for (int left = u2(start); left > 0; left--) {
      at = pastAttributes(at + 6);
    }
    return at;
  }

  private int pastMethods(int start) {
    int at = start;
    for (int i = 0; i < methods.length; i++) {
      int access = u2(at);
      boolean empty = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
      int code = empty ? 0 : attribute(at + 6, "Code");
      methods[i] = new Method(access, utf8(u2(at + 2)), utf8(u2(at + 4)), code);
      at = pastAttributes(at + 6);
    }
    return at;
  }

  private int pastAttributes(int start) {
    int at = start + 2;
    for (int left = u2(start); left > 0; left--) {
      at += 6 + i4(at + 2);
    }
    return at;
  }

  private int attribute(int start, String name) {
    int[] all = attributes(start, name);
    return all.length == 0 ? 0 : all[0];
  }

  /** Where the content of each attribute of a name begins. */
  int[] attributes(int start, String name) {
    int[] found = NONE;
    int at = start + 2;
    for (int left = u2(start); left > 0; left--) {
      if (isText(u2(at), name)) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = at + 6;
      }
      at += 6 + i4(at + 2);
    }
    return found;
  }

  private boolean isText(int index, String text) {
    int at = constants[index];
    if (u2(at) != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + 2 + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  Method[] methods() {
    return methods;
  }

  /** Whether the class is of a time when code could have subroutines. */
  boolean mayHaveSubroutines() {
    return u2(6) <= Opcodes.V1_6;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  byte[] bytes() {
    return bytes;
  }

  int u1(int at) {
    return bytes[at] & 0xFF;
  }

  int s1(int at) {
    return bytes[at];
  }

  int u2(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  int s2(int at) {
    return (short) u2(at);
  }

  int i4(int at) {
    return u2(at) << 16 | u2(at + 2);
  }

  /** The kind of a constant. */
  int tag(int index) {
    return u1(offset(index) - 1);
  }

  /** Where a constant begins, behind its tag. */
  int offset(int index) {
    int at = constants[index];
    if (at == 0) {
      throw new IllegalArgumentException("no constant " + index);
    }
    return at;
  }

  /** Where a bootstrap method begins. */
  int bootstrap(int index) {
    if (bootstraps == 0 || index >= u2(bootstraps)) {
      throw new IllegalArgumentException("no bootstrap method " + index);
    }
    int at = bootstraps + 2;
    for (int i = 0; i < index; i++) {
      at += 4 + 2 * u2(at + 2);
    }
    return at;
  }

  String utf8(int index) {
    if (made[index] instanceof String known) {
      return known;
    }
    need(index, UTF8);
    String text = hierarchy.shared(text(offset(index)));
    made[index] = text;
    return text;
  }

  private void need(int index, int tag) {
    if (tag(index) != tag) {
      throw new IllegalArgumentException("constant " + index + " is of another kind");
    }
  }

  private String text(int at) {
    int length = u2(at);
    for (int i = 0; i < length; i++) {
      if (bytes[at + 2 + i] <= 0) {
        return modifiedUtf8(at, length);
      }
    }
    return new String(bytes, at + 2, length, StandardCharsets.ISO_8859_1);
  }

  private String modifiedUtf8(int at, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, at, length + 2))) {
      return in.readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a class constant, or of one that names something else by a single text. */
  String name(int index) {
    return utf8(u2(offset(index)));
  }

  /** The name of a name and type. */
  String memberName(int nameAndType) {
    return utf8(u2(offset(nameAndType)));
  }

  /** The descriptor of a name and type. */
  String memberType(int nameAndType) {
    return utf8(u2(offset(nameAndType) + 2));
  }

  MethodId method(int index) {
    if (made[index] instanceof MethodId known) {
      return known;
    }
    int at = offset(index);
    int member = u2(at + 2);
    MethodId method =
        hierarchy.shared(new MethodId(name(u2(at)), memberName(member), memberType(member)));
    made[index] = method;
    return method;
  }

  FieldId field(int index) {
    if (made[index] instanceof FieldId known) {
      return known;
    }
    int at = offset(index);
    int member = u2(at + 2);
    FieldId field =
        hierarchy.shared(new FieldId(name(u2(at)), memberName(member), memberType(member)));
    made[index] = field;
    return field;
  }
}
