package dev.threadproof.agent.fork;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The agent as a jar, made of the classes that are tested and of ASM. */
final class AgentJar {

  private static final String[] PARTS = {
    "dev.threadproof.agent.plan.Plan",
    "org.objectweb.asm.ClassVisitor",
    "org.objectweb.asm.tree.ClassNode",
    "org.objectweb.asm.commons.Method",
    "org.objectweb.asm.tree.analysis.Analyzer"
  };

  private AgentJar() {}

  /** Writes the jar into a folder. */
  static Path write(Path folder) {
    Path jar = folder.resolve("threadproof-agent.jar");
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Premain-Class", "dev.threadproof.agent.Premain");
    main.putValue("Can-Retransform-Classes", "true");
    Set<String> written = new HashSet<>();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest)) {
      for (String part : PARTS) {
        Path origin = origin(part);
        if (Files.isDirectory(origin)) {
          add(origin, zip, written);
        } else {
          try (FileSystem inside = FileSystems.newFileSystem(origin)) {
            add(inside.getPath("/"), zip, written);
          }
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path origin(String className) {
    try {
      URL location = Class.forName(className).getProtectionDomain().getCodeSource().getLocation();
      return Path.of(location.toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(className, e);
    }
  }

  private static void add(Path root, JarOutputStream zip, Set<String> written) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("META-INF/")
            && !name.equals("module-info.class")
            && written.add(name)) {
          zip.putNextEntry(new ZipEntry(name));
          try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(zip);
          }
        }
      }
    }
  }
}
