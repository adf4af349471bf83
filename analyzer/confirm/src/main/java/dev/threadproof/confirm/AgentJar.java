package dev.threadproof.confirm;

import dev.threadproof.agent.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Finds the agent's jar: the class path may hold it as a resource (the command line does), be it
 * (Maven's class path), or lie beside it (a source tree).
 */
public final class AgentJar {

  /** The resource that holds the jar, where everything is packed into one. */
  public static final String RESOURCE = "/META-INF/threadproof/threadproof-agent.jar";

  private AgentJar() {}

  /**
   * The jar as a file.
   *
   * @param directory where a packed jar is put; must outlive its use
   * @throws IOException with a line for the user if there is none
   */
  public static Path locate(Path directory) throws IOException {
    try (InputStream in = AgentJar.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        Path file = directory.resolve("threadproof-agent.jar");
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
      }
    }
    Optional<Path> place = place();
    if (place.isPresent() && isAgent(place.get())) {
      return place.get();
    }
    Optional<Path> beside = place.map(Path::getParent).flatMap(AgentJar::inFolder);
    return beside.orElseThrow(
        () -> new IOException("the agent's jar is not where it should be; name it with --agent"));
  }

  /** Whether the file is a jar that the JVM takes for an agent. */
  public static boolean isAgent(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (JarFile jar = new JarFile(file.toFile())) {
      Manifest manifest = jar.getManifest();
      return manifest != null && manifest.getMainAttributes().getValue("Premain-Class") != null;
    } catch (IOException e) {
      return false; // no jar at all
    }
  }

  private static Optional<Path> place() throws IOException {
    CodeSource source = Plan.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(source.getLocation() + " is no file", e);
    }
  }

  private static Optional<Path> inFolder(Path folder) {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "threadproof-agent*.jar")) {
      for (Path jar : jars) {
        if (isAgent(jar)) {
          return Optional.of(jar);
        }
      }
    } catch (IOException e) {
      return Optional.empty(); // no such folder
    }
    return Optional.empty();
  }
}
