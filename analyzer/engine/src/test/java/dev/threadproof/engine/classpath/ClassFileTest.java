package dev.threadproof.engine.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

final class ClassFileTest {

  @Test
  void takesTheNameFromTheBytes() throws MalformedClassException {
    assertThat(ClassFile.parse(Bytes.ofClass("a/b/C$D"), "x").name()).isEqualTo("a/b/C$D");
    assertThat(ClassFile.parse(Bytes.ofClass("größe/Ñ\u4e2d"), "x").name())
        .isEqualTo("größe/Ñ\u4e2d");
  }

  @Test
  void knowsEveryCutFromAWholeClass() throws MalformedClassException {
    byte[] whole = Bytes.ofClass("a/A");
    ClassFile.parse(whole, "x");

    for (int length = 4; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> ClassFile.parse(cut, "x"))
          .as("cut to %d bytes", length)
          .isInstanceOf(MalformedClassException.class)
          .hasMessage("truncated class file");
    }
  }

  @Test
  void saysWhatIsWrong() {
    assertReason(new byte[0], "empty file");
    assertReason("#!/bin/sh".getBytes(StandardCharsets.UTF_8), "not a class file");
    assertReason(new byte[] {(byte) 0xCA, (byte) 0xFE}, "not a class file");
    assertReason(Bytes.ofClass("a.b"), "damaged class file (bad class name)");
    assertReason(Bytes.ofClass("[I"), "damaged class file (bad class name)");
    assertReason(Bytes.ofClass("../../etc/x"), "damaged class file (bad class name)");
    assertReason(Bytes.ofClass("a/A", 44), "class-file version 44 does not exist");
  }

  @Test
  void acceptsExactlyTheVersionsThatTheParserAccepts() {
    byte[] newest = Bytes.ofClass("a/A", Opcodes.V28);
    byte[] preview = Bytes.ofClass("a/A", Opcodes.V28 | Opcodes.V_PREVIEW);
    byte[] newer = Bytes.ofClass("a/A", Opcodes.V28 + 1);

    assertThatCode(() -> new ClassReader(newest)).doesNotThrowAnyException();
    assertThatCode(() -> ClassFile.parse(newest, "x")).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> new ClassReader(preview));
    assertReason(
        preview,
        "class-file version 72.65535 (Java 28) is newer than 72.0 (Java 28), the newest known");
    assertThatIllegalArgumentException().isThrownBy(() -> new ClassReader(newer));
    assertReason(
        newer, "class-file version 73.0 (Java 29) is newer than 72.0 (Java 28), the newest known");
  }

  private static void assertReason(byte[] bytes, String reason) {
    assertThatThrownBy(() -> ClassFile.parse(bytes, "x"))
        .isInstanceOf(MalformedClassException.class)
        .hasMessage(reason);
  }
}
