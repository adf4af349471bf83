package dev.threadproof.engine.classpath;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of the running JVM, all its modules. Which modules have a package is asked when a
 * class of the package is, since a scan touches few of them.
 */
final class JdkModules implements ClassLookup {

  private final ReadLog log;
  private final FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
  private final Map<String, List<Path>> modules = new ConcurrentHashMap<>();

  JdkModules(ReadLog log) {
    this.log = log;
  }

  @Override
  public Optional<ClassFile> find(String internalName) {
    int slash = internalName.lastIndexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String packageName = internalName.substring(0, slash).replace('/', '.');
    for (Path module : modules.computeIfAbsent(packageName, this::modulesOf)) {
      Optional<ClassFile> found = read(module.resolve(internalName + ".class"));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<ClassFile> read(Path file) {
    String origin = "jrt:" + file;
    try {
      return Optional.of(ClassFile.parse(Files.readAllBytes(file), origin));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      log.lost(Role.LIBRARY, origin, ReadLog.reason(e), "skipped");
    } catch (MalformedClassException e) {
      log.lost(Role.LIBRARY, origin, e.reason(), "skipped");
    }
    return Optional.empty();
  }

  private List<Path> modulesOf(String packageName) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> links =
        Files.newDirectoryStream(image.getPath("/packages", packageName))) {
      for (Path link : links) {
        found.add(image.getPath("/modules").resolve(link.getFileName().toString()));
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      log.lost(Role.LIBRARY, "jrt:/packages/" + packageName, ReadLog.reason(e), "skipped");
    }
    found.sort(null);
    return List.copyOf(found);
  }
}
