package dev.threadproof.confirm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** An agent that changes nothing, and writes the events that the test has put down for a seed. */
public final class StrawAgent {

  static final String EVENTS = "straw.events";

  private StrawAgent() {}

  /** Writes the text of {@code FOLDER/SEED}, or of {@code FOLDER/all}, if there is one. */
  public static void premain(String arguments) throws IOException {
    Map<String, String> given = new TreeMap<>();
    for (String argument : arguments.split(",", -1)) {
      String[] pair = argument.split("=", 2);
      given.put(pair[0], pair[1]);
    }
    Path folder = Path.of(System.getProperty(EVENTS, ""));
    for (String name : List.of(given.getOrDefault("seed", ""), "all")) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        Files.copy(file, Path.of(given.getOrDefault("out", "")));
        return;
      }
    }
  }

  /** Packs it. */
  static Path jar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(new Attributes.Name("Premain-Class"), StrawAgent.class.getName());
    String entry = StrawAgent.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        InputStream bytes = StrawAgent.class.getResourceAsStream("/" + entry)) {
      jar.putNextEntry(new JarEntry(entry));
      jar.write(bytes == null ? new byte[0] : bytes.readAllBytes());
      jar.closeEntry();
    }
    return file;
  }

  /** Puts down what the agent is to write at every seed. */
  static void says(Path folder, String... events) throws IOException {
    Files.write(folder.resolve("all"), Arrays.asList(events));
  }
}
