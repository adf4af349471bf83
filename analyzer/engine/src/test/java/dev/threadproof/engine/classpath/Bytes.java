package dev.threadproof.engine.classpath;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files and archives made in memory. */
final class Bytes {

  private Bytes() {}

  /** An empty class. */
  static byte[] ofClass(String name) {
    return ofClass(name, Opcodes.V17);
  }

  static byte[] ofClass(String name, int version) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(version, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitField(Opcodes.ACC_PRIVATE, "count", "I", null, null).visitEnd();
    writer.visitSource(name.substring(name.lastIndexOf('/') + 1) + ".java", null);
    writer.visitEnd();
    return writer.toByteArray();
  }

  static Archive archive() {
    return new Archive();
  }

  /** Entries in the order in which they are added. */
  static final class Archive {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Archive with(String entry, byte[] bytes) {
      entries.put(entry, bytes);
      return this;
    }

    Archive with(String entry, String text) {
      return with(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A class at the place that its name says. */
    Archive withClass(String name) {
      return with(name + ".class", ofClass(name));
    }

    Archive manifest(String... lines) {
      String text = "Manifest-Version: 1.0\n" + String.join("\n", lines) + "\n\n";
      return with(EntryName.MANIFEST, text);
    }

    byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }
}
