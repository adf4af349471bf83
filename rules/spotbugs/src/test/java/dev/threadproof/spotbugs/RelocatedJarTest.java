package dev.threadproof.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is in the jar that is shipped. */
final class RelocatedJarTest {

  private static final List<String> FORMER_NAMES =
      List.of(
          "dev/threadproof/engine",
          "dev/threadproof/rules",
          "dev.threadproof.engine",
          "dev.threadproof.rules",
          "org/objectweb/asm",
          "org/snakeyaml");

  @Test
  void everyClassIsInOurOwnPackage() throws IOException {
    try (JarFile jar = jar()) {
      assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
          .hasSizeGreaterThan(300)
          .allMatch(name -> name.startsWith("dev/threadproof/spotbugs/"))
          .noneMatch(name -> name.startsWith("dev/threadproof/spotbugs/descriptor/"));
    }
  }

  @Test
  void noClassRefersToAFormerName() throws IOException {
    try (JarFile jar = jar()) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(FORMER_NAMES.stream().filter(text::contains)).as(entry.getName()).isEmpty();
      }
    }
  }

  @Test
  void theDescriptorsStandAtTheRoot() throws IOException {
    try (JarFile jar = jar()) {
      assertThat(List.of("findbugs.xml", "messages.xml", "bugrank.txt", "META-INF/LICENSE"))
          .allMatch(name -> jar.getEntry(name) != null);
    }
  }

  private static JarFile jar() throws IOException {
    return new JarFile(System.getProperty("threadproof.spotbugs.jar", ""));
  }
}
