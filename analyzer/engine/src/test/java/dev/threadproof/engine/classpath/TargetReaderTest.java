package dev.threadproof.engine.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TargetReaderTest {

  @TempDir private Path folder;

  @Test
  void readsDirectoriesArchivesAndFilesInOrder() throws IOException {
    Reading.write(folder, "z/b/B.class", Bytes.ofClass("b/B"));
    Reading.write(folder, "z/a/A.class", Bytes.ofClass("a/A"));
    Reading.write(folder, "z/notes.txt", new byte[] {1});
    Reading.write(folder, "y.jar", Bytes.archive().withClass("d/D").withClass("c/C").bytes());
    Reading.write(folder, "E.class", Bytes.ofClass("e/E"));

    Reading reading = Reading.of(folder, "z", "y.jar", "E.class");

    assertThat(reading.targets()).containsExactly("a/A", "b/B", "c/C", "d/D", "e/E");
    assertThat(reading.origins())
        .containsExactly(
            "z/a/A.class", "z/b/B.class", "y.jar!/c/C.class", "y.jar!/d/D.class", "E.class");
    assertThat(reading.said()).isEmpty();
  }

  @Test
  void takesTheNameFromTheClassAndNotFromTheEntry() throws IOException {
    Reading.write(folder, "a.jar", Bytes.archive().with("x/Y.class", Bytes.ofClass("a/A")).bytes());

    assertThat(Reading.of(folder, "a.jar").targets()).containsExactly("a/A");
  }

  @Test
  void leavesOutDescriptors() throws IOException {
    byte[] jar =
        Bytes.archive()
            .withClass("a/A")
            .with("module-info.class", Bytes.ofClass("module-info"))
            .with("a/package-info.class", Bytes.ofClass("a/package-info"))
            .bytes();
    Reading.write(folder, "a.jar", jar);

    Reading reading = Reading.of(folder, "a.jar");

    assertThat(reading.targets()).containsExactly("a/A");
    assertThat(reading.said()).isEmpty();
  }

  @Test
  void tellsAnApplicationFromItsLibraries() throws IOException {
    byte[] inner = Bytes.archive().withClass("lib/L").bytes();
    byte[] boot =
        Bytes.archive()
            .withClass("org/springframework/boot/loader/Launcher")
            .with("BOOT-INF/classes/app/App.class", Bytes.ofClass("app/App"))
            .with("BOOT-INF/lib/inner.jar", inner)
            .bytes();
    byte[] war =
        Bytes.archive()
            .with("WEB-INF/classes/web/Web.class", Bytes.ofClass("web/Web"))
            .with("WEB-INF/lib/other.jar", Bytes.archive().withClass("lib/M").bytes())
            .bytes();
    Reading.write(folder, "boot.jar", boot);
    Reading.write(folder, "web.war", war);

    Reading reading = Reading.of(folder, "boot.jar", "web.war");

    assertThat(reading.targets()).containsExactly("app/App", "web/Web");
    assertThat(reading.libraries())
        .containsExactly("lib/L", "org/springframework/boot/loader/Launcher", "lib/M");
  }

  @Test
  void readsAnUnpackedWarLikeAPackedOne() throws IOException {
    Reading.write(folder, "web/WEB-INF/classes/web/Web.class", Bytes.ofClass("web/Web"));
    Reading.write(folder, "web/WEB-INF/lib/o.jar", Bytes.archive().withClass("lib/M").bytes());

    Reading reading = Reading.of(folder, "web");

    assertThat(reading.targets()).containsExactly("web/Web");
    assertThat(reading.libraries()).containsExactly("lib/M");
  }

  @Test
  void readsArchivesInArchivesAsTargets() throws IOException {
    byte[] web =
        Bytes.archive()
            .with("WEB-INF/classes/web/Web.class", Bytes.ofClass("web/Web"))
            .with("WEB-INF/lib/x.jar", Bytes.archive().withClass("lib/L").bytes())
            .bytes();
    byte[] plugin = Bytes.archive().withClass("p/Plugin").bytes();
    Reading.write(
        folder,
        "all.ear",
        Bytes.archive().with("web.war", web).with("plugins/p.jar", plugin).bytes());

    Reading reading = Reading.of(folder, "all.ear");

    assertThat(reading.targets()).containsExactly("p/Plugin", "web/Web");
    assertThat(reading.origins())
        .containsExactly(
            "all.ear!/plugins/p.jar!/p/Plugin.class",
            "all.ear!/web.war!/WEB-INF/classes/web/Web.class");
    assertThat(reading.libraries()).containsExactly("lib/L");
  }

  @Test
  void keepsTheFirstOfOneNameAndSaysSoOncePerContainer() throws IOException {
    byte[] first = Bytes.archive().withClass("a/A").withClass("a/B").bytes();
    byte[] second = Bytes.archive().withClass("a/A").withClass("a/B").withClass("a/C").bytes();
    Reading.write(folder, "1.jar", first);
    Reading.write(folder, "2.jar", second);

    Reading reading = Reading.of(folder, "1.jar", "2.jar");

    assertThat(reading.origins())
        .containsExactly("1.jar!/a/A.class", "1.jar!/a/B.class", "2.jar!/a/C.class");
    assertThat(reading.said())
        .containsExactly("NOTE 2.jar: classes already seen: 2; first ones kept");
  }

  @Test
  void acceptsAnArchiveByItsContentWhenTheNameSaysNothing() throws IOException {
    Reading.write(folder, "blob", Bytes.archive().withClass("a/A").bytes());

    assertThat(Reading.of(folder, "blob").targets()).containsExactly("a/A");
  }

  @Test
  void saysWhenAnInputHoldsNoClass() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Reading.write(folder, "empty.jar", Bytes.archive().with("a.txt", "a").bytes());

    assertThat(Reading.of(folder, "empty", "empty.jar").said())
        .containsExactly(
            "WARNING empty: no class files in it; nothing to analyse",
            "WARNING empty.jar: no class files in it; nothing to analyse");
  }
}
