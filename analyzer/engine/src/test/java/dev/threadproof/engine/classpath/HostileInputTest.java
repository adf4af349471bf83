package dev.threadproof.engine.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;

/** Every input here is bad in one way: one line says so, and what is good beside it is read. */
final class HostileInputTest {

  private static final byte[] GOOD = Bytes.ofClass("a/Good");
  private static final byte[] TEXT = "This is no archive.\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void badClassesBesideAGoodOne() throws IOException {
    byte[] jar =
        Bytes.archive()
            .with("a/Cut.class", Arrays.copyOf(GOOD, GOOD.length - 5))
            .with("a/Empty.class", new byte[0])
            .with("a/Good.class", GOOD)
            .with("a/New.class", Bytes.ofClass("a/New", Opcodes.V28 + 1))
            .with("a/Text.class", TEXT)
            .bytes();
    Reading.write(folder, "x.jar", jar);

    Reading reading = Reading.of(folder, "x.jar");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .containsExactly(
            "ERROR x.jar!/a/Cut.class: truncated class file; skipped",
            "ERROR x.jar!/a/Empty.class: empty file; skipped",
            "ERROR x.jar!/a/New.class: class-file version 73.0 (Java 29) is newer than 72.0"
                + " (Java 28), the newest known; skipped",
            "ERROR x.jar!/a/Text.class: not a class file; skipped");
  }

  @Test
  void aBadClassGivenAlone() throws IOException {
    Reading.write(folder, "Text.class", TEXT);

    assertThat(Reading.of(folder, "Text.class").said())
        .containsExactly("ERROR Text.class: not a class file; skipped");
  }

  @Test
  void inputsThatAreNoArchive() throws IOException {
    byte[] jar = Bytes.archive().with("a/Good.class", GOOD).bytes();
    Reading.write(folder, "cut.jar", Arrays.copyOf(jar, jar.length - 30));
    Reading.write(folder, "empty.jar", new byte[0]);
    Reading.write(folder, "text.jar", TEXT);
    Reading.write(folder, "notes.txt", TEXT);
    Reading.write(folder, "Good.class", GOOD);

    Reading reading =
        Reading.of(
            folder, "cut.jar", "empty.jar", "text.jar", "notes.txt", "missing.jar", "Good.class");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .satisfiesExactly(
            l -> assertThat(l).startsWith("ERROR cut.jar: damaged archive (").endsWith("; skipped"),
            l -> assertThat(l).startsWith("ERROR empty.jar: damaged archive (zip file is empty)"),
            l -> assertThat(l).startsWith("ERROR text.jar: damaged archive ("),
            l ->
                assertThat(l)
                    .isEqualTo(
                        "ERROR notes.txt: neither class file, archive nor directory; skipped"),
            l -> assertThat(l).isEqualTo("ERROR missing.jar: does not exist; skipped"));
  }

  @Test
  void nestedInputsThatAreNoArchive() throws IOException {
    byte[] inner = Bytes.archive().with("a/Inner.class", Bytes.ofClass("a/Inner")).bytes();
    byte[] jar =
        Bytes.archive()
            .with("1-cut.jar", Arrays.copyOf(inner, inner.length - 30))
            .with("2-cut-in-class.jar", Arrays.copyOf(inner, 60))
            .with("3-text.jar", TEXT)
            .with("4-empty.jar", new byte[0])
            .with("BOOT-INF/lib/5-text.jar", TEXT)
            .with("6-no-entries.jar", Bytes.archive().bytes())
            .with("a/Good.class", GOOD)
            .bytes();
    Reading.write(folder, "x.jar", jar);

    Reading reading = Reading.of(folder, "x.jar");

    assertThat(reading.targets()).containsExactly("a/Inner", "a/Good");
    assertThat(reading.said())
        .containsExactly(
            "ERROR x.jar!/1-cut.jar: truncated; its rest is skipped",
            "ERROR x.jar!/2-cut-in-class.jar: truncated; skipped",
            "ERROR x.jar!/3-text.jar: no archive, or a truncated one; skipped",
            "ERROR x.jar!/4-empty.jar: no archive, or a truncated one; skipped",
            "WARNING x.jar!/BOOT-INF/lib/5-text.jar: no archive, or a truncated one; skipped");
  }

  @Test
  void aDamagedEntryDoesNotHideTheOthers() throws IOException {
    byte[] jar =
        Bytes.archive()
            .with("a/Bad.class", Bytes.ofClass("a/Bad"))
            .with("a/Good.class", GOOD)
            .bytes();
    // The first entry's data begins after its header of 30 bytes and its name.
    int data = 30 + "a/Bad.class".length();
    Arrays.fill(jar, data, data + 20, (byte) 0xFF);
    Reading.write(folder, "x.jar", jar);

    Reading reading = Reading.of(folder, "x.jar");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .singleElement()
        .asString()
        .startsWith("ERROR x.jar!/a/Bad.class: damaged archive (")
        .endsWith("; skipped");
  }

  @Test
  void namesThatClimbOutOfTheArchive() throws IOException {
    byte[] jar =
        Bytes.archive()
            .with("../../evil.class", Bytes.ofClass("Evil"))
            .with("/evil.class", Bytes.ofClass("Evil"))
            .with("..\\evil.jar", TEXT)
            .with("C:/evil.txt", TEXT)
            .with("a/Good.class", GOOD)
            .bytes();
    Reading.write(folder, "inside/x.jar", jar);

    Reading reading = Reading.of(folder, "inside/x.jar");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .containsExactly(
            "WARNING inside/x.jar: entries whose names point out of the archive: 4, the first is"
                + " ../../evil.class; skipped");
    assertThat(folder).isDirectoryContaining("glob:**/inside");
    assertThat(folder.resolve("evil.class")).doesNotExist();
  }

  @Test
  void controlCharactersInNamesDoNotReachTheReport() throws IOException {
    Reading.write(folder, "x.jar", Bytes.archive().with("a\n\u001b[2J\u202e.class", TEXT).bytes());

    assertThat(Reading.of(folder, "x.jar").said())
        .containsExactly("ERROR x.jar!/a??[2J?.class: not a class file; skipped");
  }

  @Test
  void entriesThatInflateWithoutEnd() throws IOException {
    int size = 200 << 20;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("a/Bomb.class"));
      byte[] block = new byte[1 << 20];
      for (int written = 0; written < size; written += block.length) {
        zip.write(block);
      }
      zip.putNextEntry(new ZipEntry("a/Good.class"));
      zip.write(GOOD);
    }
    Reading.write(folder, "x.jar", bytes.toByteArray());
    Reading.write(folder, "y.jar", Bytes.archive().with("n.jar", bytes.toByteArray()).bytes());

    Reading reading = Reading.of(folder, "x.jar", "y.jar");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .containsExactly(
            "ERROR x.jar!/a/Bomb.class: larger than 64 MiB; skipped",
            "ERROR y.jar!/n.jar!/a/Bomb.class: larger than 64 MiB; skipped",
            "NOTE y.jar!/n.jar: classes already seen: 1; first ones kept");
  }

  @Test
  void anEntryThatClaimsLessThanItHolds() throws IOException {
    byte[] jar = Bytes.archive().with("a/Good.class", GOOD).bytes();
    // Uncompressed size in the central directory: 24 bytes after its signature PK 1 2.
    for (int i = 0; i < jar.length - 4; i++) {
      if (jar[i] == 'P' && jar[i + 1] == 'K' && jar[i + 2] == 1 && jar[i + 3] == 2) {
        Arrays.fill(jar, i + 24, i + 28, (byte) 0);
        jar[i + 24] = 3;
      }
    }
    Reading.write(folder, "x.jar", jar);

    Reading reading = Reading.of(folder, "x.jar");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said()).isEmpty();
  }

  @Test
  void archivesBeyondTheBounds() throws IOException {
    byte[] noise = new byte[50_000];
    byte[] inner = Bytes.archive().with("a/Good.class", GOOD).with("noise.bin", noise).bytes();
    byte[] jar = Bytes.archive().with("n.jar", inner).withClass("z/Z").bytes();
    Reading.write(folder, "x.jar", jar);

    ReadLimits nested = new ReadLimits(10_000, 20_000, 1_000_000, 1_000_000, 3);
    assertThat(Reading.of(folder, 17, nested, "x.jar").said())
        .containsExactly(
            "ERROR x.jar!/n.jar: inflates to more than 20000 bytes; its rest is skipped");

    ReadLimits input = new ReadLimits(10_000, 1_000_000, 20_000, 1_000_000, 3);
    assertThat(Reading.of(folder, 17, input, "x.jar").said())
        .containsExactly(
            "ERROR x.jar!/n.jar: inflates to more than 20000 bytes; its rest is skipped",
            "ERROR x.jar: inflates to more than 20000 bytes; its rest is skipped");

    ReadLimits kept = new ReadLimits(10_000, 1_000_000, 1_000_000, GOOD.length, 3);
    Reading keptReading = Reading.of(folder, 17, kept, "x.jar");
    assertThat(keptReading.targets()).containsExactly("a/Good");
    assertThat(keptReading.said())
        .singleElement()
        .asString()
        .startsWith("ERROR x.jar: the classes of this scan take more than ");
  }

  @Test
  void anArchiveThatHoldsItself() throws IOException {
    byte[] jar = Bytes.archive().with("a/Good.class", GOOD).bytes();
    for (int i = 0; i < 10; i++) {
      jar = Bytes.archive().with("a/Good.class", GOOD).with("self.jar", jar).bytes();
    }
    Reading.write(folder, "self.jar", jar);

    Reading reading = Reading.of(folder, "self.jar");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .containsOnlyOnce(
            "ERROR self.jar!/self.jar!/self.jar!/self.jar!/self.jar:"
                + " nested more than 3 archives deep; skipped");
  }

  @Test
  void encryptedAndUnknownMethods() throws IOException {
    byte[] jar = Bytes.archive().with("a/Good.class", GOOD).bytes();
    byte[] encrypted = jar.clone();
    byte[] method = jar.clone();
    for (int i = 0; i < jar.length - 4; i++) {
      boolean local = jar[i] == 'P' && jar[i + 1] == 'K' && jar[i + 2] == 3 && jar[i + 3] == 4;
      boolean central = jar[i] == 'P' && jar[i + 1] == 'K' && jar[i + 2] == 1 && jar[i + 3] == 2;
      if (local || central) {
        encrypted[i + (local ? 6 : 8)] |= 1;
        method[i + (local ? 8 : 10)] = 99;
      }
    }
    Reading.write(folder, "encrypted.jar", encrypted);
    Reading.write(folder, "method.jar", method);
    Reading.write(
        folder,
        "outer.jar",
        Bytes.archive().with("e.jar", encrypted).with("m.jar", method).bytes());

    assertThat(Reading.of(folder, "encrypted.jar", "method.jar", "outer.jar").said())
        .hasSize(4)
        .allMatch(l -> l.startsWith("ERROR ") && l.contains(".jar: damaged archive ("));
  }

  @Test
  void aManifestThatIsNone() throws IOException {
    byte[] jar =
        Bytes.archive().with(EntryName.MANIFEST, "no colon here\n").withClass("a/A").bytes();
    Reading.write(folder, "x.jar", jar);

    Reading reading = Reading.of(folder, "x.jar");

    assertThat(reading.targets()).containsExactly("a/A");
    assertThat(reading.said())
        .containsExactly(
            "WARNING x.jar!/META-INF/MANIFEST.MF: cannot be read (IOException); taken as empty");
  }

  @Test
  void directoriesLinkedInACircle() throws IOException {
    Reading.write(folder, "x/a/Good.class", GOOD);
    Files.createSymbolicLink(folder.resolve("x/a/up"), folder.resolve("x"));
    Files.createSymbolicLink(folder.resolve("x/a/gone.class"), folder.resolve("nothing"));

    Reading reading = Reading.of(folder, "x");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .containsExactly(
            "WARNING x/a/up/: leads to a directory already read; not followed",
            "ERROR x/a/gone.class: does not exist; skipped");
  }

  @Test
  void anUnreadableDirectory() throws IOException {
    Reading.write(folder, "x/a/Good.class", GOOD);
    Path closed = Files.createDirectory(folder.resolve("x/closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(closed)).as("the superuser reads everything").isFalse();

    Reading reading = Reading.of(folder, "x", "x/closed");

    assertThat(reading.targets()).containsExactly("a/Good");
    assertThat(reading.said())
        .containsExactly(
            "ERROR x/closed: access denied; skipped", "ERROR x/closed: access denied; skipped");
  }

  @Test
  void reasonsNameNoPath() {
    assertThat(ReadLog.reason(new AccessDeniedException("/home/someone/x")))
        .isEqualTo("access denied");
    assertThat(ReadLog.reason(new IOException("/home/someone/x: strange")))
        .isEqualTo("cannot be read (IOException)");
  }
}
