package dev.threadproof.engine.classpath;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.objectweb.asm.Opcodes;

/**
 * Walks the outer structure of a class file (JVMS §4.1): version, constant pool, members, attribute
 * lengths. What an attribute holds is not looked at.
 *
 * <p>Done before anyone else reads the class, so that a file cut short is called so here, in one
 * place and in words, and not wherever a parser happens to stumble.
 */
final class ClassStructure {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int OLDEST_VERSION = 45;
  private static final int NEWEST_VERSION = Opcodes.V28;

  /** Java release = class-file version - 44, from Java 5 on. */
  private static final int VERSION_TO_RELEASE = 44;

  private final byte[] bytes;
  private int at;

  ClassStructure(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Checks the whole file; returns the internal name of its class. */
  String name() throws MalformedClassException {
    version();
    int[] constants = constants();
    skip(2);
    int thisClass = u2();
    skip(2);
    skip(2L * u2());
    members();
    members();
    attributes();
    return className(constants, thisClass);
  }

  private void version() throws MalformedClassException {
    if (bytes.length == 0) {
      throw new MalformedClassException("empty file");
    }
    if (bytes.length < 4 || i4(0) != MAGIC) {
      throw new MalformedClassException("not a class file");
    }
    at = 4;
    int minor = u2();
    int major = u2();
    if (major < OLDEST_VERSION) {
      throw new MalformedClassException("class-file version " + major + " does not exist");
    }
    // A preview version of the newest release may still change, so the parser refuses it.
    if (major > NEWEST_VERSION || (major == NEWEST_VERSION && minor != 0)) {
      throw new MalformedClassException(
          "class-file version %d.%d (Java %d) is newer than %d.0 (Java %d), the newest known"
              .formatted(
                  major,
                  minor,
                  major - VERSION_TO_RELEASE,
                  NEWEST_VERSION,
                  NEWEST_VERSION - VERSION_TO_RELEASE));
    }
  }

  /** Offsets of the constants' tags, by index; 0 where there is none. */
  private int[] constants() throws MalformedClassException {
    int count = u2();
    int[] offsets = new int[count];
    for (int i = 1; i < count; i++) {
      offsets[i] = at;
      int tag = u1();
      switch (tag) {
        case 1 -> skip(u2());
        case 7, 8, 16, 19, 20 -> skip(2);
        case 15 -> skip(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4);
        case 5, 6 -> {
          skip(8);
          i++; // long and double take two indices
        }
        default ->
            throw new MalformedClassException("damaged class file (constant of kind " + tag + ")");
      }
    }
    return offsets;
  }

  private void members() throws MalformedClassException {
    for (int count = u2(); count > 0; count--) {
      skip(6);
      attributes();
    }
  }

  private void attributes() throws MalformedClassException {
    for (int count = u2(); count > 0; count--) {
      skip(2);
      need(4);
      long length = Integer.toUnsignedLong(i4(at));
      skip(4 + length);
    }
  }

  private String className(int[] constants, int index) throws MalformedClassException {
    int utf8 = constant(constants, constant(constants, index, 7), 1);
    String name = utf8(utf8, unsigned2(utf8));
    if (!EntryName.isInternalName(name)) {
      throw new MalformedClassException("damaged class file (bad class name)");
    }
    return name;
  }

  /**
   * For a Class constant the index it refers to, for a Utf8 constant the offset of its length:
   * whatever follows the tag, read as the caller knows it.
   */
  private int constant(int[] constants, int index, int tag) throws MalformedClassException {
    int offset = index < constants.length ? constants[index] : 0;
    if (offset == 0 || bytes[offset] != tag) {
      throw new MalformedClassException("damaged class file (no class name)");
    }
    return tag == 1 ? offset + 1 : unsigned2(offset + 1);
  }

  private String utf8(int offset, int length) throws MalformedClassException {
    for (int i = 0; i < length; i++) {
      if (bytes[offset + 2 + i] <= 0) {
        return modifiedUtf8(offset, length);
      }
    }
    return new String(bytes, offset + 2, length, StandardCharsets.ISO_8859_1);
  }

  private String modifiedUtf8(int offset, int length) throws MalformedClassException {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length + 2))) {
      return in.readUTF();
    } catch (IOException e) {
      throw new MalformedClassException("damaged class file (bad class name)");
    }
  }

  private int u1() throws MalformedClassException {
    need(1);
    return bytes[at++] & 0xFF;
  }

  private int u2() throws MalformedClassException {
    need(2);
    int value = unsigned2(at);
    at += 2;
    return value;
  }

  private void skip(long count) throws MalformedClassException {
    need(count);
    at += (int) count;
  }

  private void need(long count) throws MalformedClassException {
    if (count > bytes.length - at) {
      throw new MalformedClassException("truncated class file");
    }
  }

  private int unsigned2(int offset) {
    return (bytes[offset] & 0xFF) << 8 | (bytes[offset + 1] & 0xFF);
  }

  private int i4(int offset) {
    return unsigned2(offset) << 16 | unsigned2(offset + 2);
  }
}
