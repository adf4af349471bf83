package dev.threadproof.source;

import static dev.threadproof.source.Sources.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.SourcePlace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void open() {
    sources = new Sources(directory);
  }

  @Test
  void showsTwoLinesBeforeAndOneAfterWithoutBlankEnds() {
    sources.with("A.java", "class A {\n\n  void f() {\n\tg();\n  }\n}\n");
    Optional<SourcePlace> place = sources.index().place(at("A", "f()", 4));
    assertThat(place).map(SourcePlace::snippetStart).contains(3);
    assertThat(place.orElseThrow().snippet()).containsExactly("  void f() {", "    g();", "  }");
    assertThat(place.orElseThrow().startColumn()).isEqualTo(2);
    assertThat(place.orElseThrow().endColumn()).isEqualTo(6);
  }

  @Test
  void readsEveryLineEndAndAByteOrderMark() {
    sources.with("A.java", "\uFEFFclass A {\r\n  void f() {\r    g();\n  }\r\n}");
    Optional<SourcePlace> place = sources.index().place(at("A", "f()", 3));
    assertThat(place.orElseThrow().snippet())
        .containsExactly("class A {", "  void f() {", "    g();", "  }");
    assertThat(sources.index().place(at("A", "", 0)).orElseThrow().startColumn()).isEqualTo(7);
  }

  @Test
  void keepsControlCharactersOutOfSnippets() {
    sources.with("A.java", "class A {\n  String s = \"\u001b[2J\u202e\"; // \u0007\n}\n");
    assertThat(sources.index().place(at("A", "s", 0)).orElseThrow().snippet())
        .contains("  String s = \"\uFFFD[2J\uFFFD\"; // \uFFFD");
  }

  @Test
  void cutsVeryLongLines() {
    sources.with("A.java", "class A { String s = \"" + "x".repeat(5000) + "\"; }\n");
    assertThat(sources.index().place(at("A", "s", 0)).orElseThrow().snippet())
        .singleElement()
        .satisfies(line -> assertThat(line).hasSize(301).endsWith("…"));
  }

  @Test
  void replacesMalformedBytesAndSaysSoOnce() {
    byte[] text = "class A { String name = \"caf#\"; }\n".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '#' ? (byte) 0xE9 : text[i];
    }
    SourceIndex index = sources.with("A.java", text).index();
    assertThat(index.place(at("A", "name", 0)).orElseThrow().snippet())
        .containsExactly("class A { String name = \"caf\uFFFD\"; }");
    assertThat(index.place(at("A", "", 0))).isPresent();
    assertThat(sources.diagnostics())
        .containsExactly("A.java: is not valid UTF-8; the malformed bytes are shown as U+FFFD");
  }

  @Test
  void skipsHugeFiles() {
    byte[] huge = new byte[5 * 1024 * 1024 + 1];
    Arrays.fill(huge, (byte) ' ');
    SourceIndex index = sources.with("A.java", huge).index();
    assertThat(index.place(at("A", "", 0))).isEmpty();
    assertThat(index.place(at("A", "f()", 1))).isEmpty();
    assertThat(sources.diagnostics()).containsExactly("A.java: is larger than 5 MB; skipped");
  }

  @Test
  void showsBrokenSourceByLines() {
    sources.with("A.java", "class A {\n  void f( {\n    g();\n  }\n}\n");
    SourceIndex index = sources.index();
    SourcePlace place = index.place(at("A", "f()", 3)).orElseThrow();
    assertThat(place.snippet()).contains("    g();");
    assertThat(place.startColumn()).isEqualTo(5);
    assertThat(place.endColumn()).isEqualTo(9);
    assertThat(index.place(at("A", "f()", 9))).isEmpty();
    assertThat(sources.diagnostics())
        .containsExactly(
            "A.java: cannot be parsed (Parse error. Found \"{\" at line 2);"
                + " shown by whole lines");
  }

  @Test
  void survivesEmptyAndBottomlessFiles() {
    sources
        .with("Empty.java", "")
        .with("Deep.java", "class Deep { int x = " + "(".repeat(100_000) + "; }");
    assertThat(sources.index().place(at("Empty", "f()", 1))).isEmpty();
    assertThat(sources.index().place(at("Deep", "x", 0))).isEmpty();
    assertThat(sources.diagnostics())
        .hasSize(2)
        .contains("Deep.java: cannot be parsed (nested too deeply); shown by whole lines")
        .anyMatch(line -> line.startsWith("Empty.java: does not match the class file"));
  }

  @Test
  void parsesOldAndNewJava() {
    sources
        .with("Old.java", "class Old { boolean assert(int x) { return x > 0; } }\n")
        .with(
            "New.java",
            """
            sealed interface New permits P {}
            record P(int x) implements New {
              int f(Object o) {
                return switch (o) { case P(var y) when y > 1 -> y; default -> 0; };
              }
            }
            """);
    assertThat(sources.index().place(at("Old", "assert(int)", 1))).isPresent();
    assertThat(sources.index().place(new Location("P", "f(Object)", "", "New.java", 4)))
        .map(SourcePlace::startColumn)
        .contains(5);
    assertThat(sources.diagnostics()).isEmpty();
  }

  @Test
  void showsOtherLanguagesByLinesWhereverTheyLie() {
    sources.with("kotlin/Till.kt", "package shop\n\nclass Till {\n  fun pay() = go()\n}\n");
    Location line = new Location("shop.Till", "pay()", "", "shop/Till.kt", 4);
    assertThat(sources.index().place(line)).map(SourcePlace::uri).contains("kotlin/Till.kt");
    assertThat(sources.index().place(line)).map(SourcePlace::startColumn).contains(3);
    Location inlined = new Location("shop.Till", "pay()", "", "shop/Till.kt", 400);
    assertThat(sources.index().place(inlined)).isEmpty();
    assertThat(sources.diagnostics()).isEmpty();
  }

  @Test
  void readsArchivesAndSingleFilesFirstRootFirst() throws IOException {
    Path jar = directory.resolve("lib/app-sources.jar");
    Files.createDirectories(directory.resolve("lib"));
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bank/Bank.java"));
      zip.write("package bank;\nclass Bank {}\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("../Evil.java"));
      zip.write("class Evil {}\n".getBytes(StandardCharsets.UTF_8));
    }
    sources.with("Bank.java", "package bank;\n\nclass Bank {}\n");
    Path file = directory.resolve("Bank.java");
    try (SourceIndex archiveFirst = sources.index(jar, file);
        SourceIndex fileOnly = sources.index(file)) {
      assertThat(archiveFirst.place(at("bank.Bank", "", 0)))
          .map(SourcePlace::uri)
          .contains("lib/app-sources.jar!/bank/Bank.java");
      assertThat(archiveFirst.place(at("Evil", "", 0))).isEmpty();
      assertThat(fileOnly.place(at("bank.Bank", "", 0)))
          .map(SourcePlace::uri)
          .contains("Bank.java");
      assertThat(fileOnly.place(at("shop.Bank", "", 0))).isEmpty();
    }
  }

  @Test
  void saysWhichRootsCannotBeUsed() {
    sources.with("broken-sources.jar", "not a zip");
    SourceIndex index =
        sources.index(directory.resolve("gone"), directory.resolve("broken-sources.jar"));
    assertThat(index.place(at("A", "", 0))).isEmpty();
    assertThat(index.guards()).isEmpty();
    assertThat(sources.diagnostics())
        .containsExactly(
            "gone: no such source directory or file; ignored",
            "broken-sources.jar: is not a readable archive; its sources are not used");
  }

  @Test
  void neverLeavesTheRoot() {
    sources.with("Secret.java", "class Secret {}\n").with("src/A.java", "class A {}\n");
    SourceIndex index = sources.index(directory.resolve("src"));
    assertThat(index.place(new Location("Secret", "", "", "../Secret.java", 0))).isEmpty();
  }

  @Test
  void namesFilesOutsideTheBaseByARelativePath() {
    sources.with("src/A.java", "class A {}\n");
    Path base = directory.resolve("work/here");
    SourceIndex index = SourceIndex.of(List.of(directory.resolve("src")), base, d -> {});
    assertThat(index.place(at("A", "", 0))).map(SourcePlace::uri).contains("../../src/A.java");
  }
}
