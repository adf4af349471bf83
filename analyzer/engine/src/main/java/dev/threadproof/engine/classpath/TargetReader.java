package dev.threadproof.engine.classpath;

import dev.threadproof.engine.finding.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads what is to be judged: class files, directories of them, and archives (jar, WAR, EAR, Spring
 * Boot), with the archives they hold. Nothing is ever written to disk.
 *
 * <p>Of a multi-release archive the classes for one Java release are read. Descriptors of modules
 * and packages are left out.
 */
public final class TargetReader {

  private static final Set<String> ARCHIVES =
      Set.of("jar", "war", "ear", "rar", "aar", "zip", "jmod");
  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};

  private enum Kind {
    CLASS,
    ARCHIVE,
    OTHER
  }

  private final ReadSession session;
  private final ArchiveReader archives;
  private final DirectoryReader directories;

  /**
   * Makes a reader.
   *
   * @param jdkRelease Java release that a multi-release archive is read for, e.g. 17
   * @param diagnostics told of every input or class that could not be read, while reading
   */
  public TargetReader(int jdkRelease, Consumer<Diagnostic> diagnostics) {
    this(jdkRelease, ReadLimits.DEFAULT, diagnostics);
  }

  TargetReader(int jdkRelease, ReadLimits limits, Consumer<Diagnostic> diagnostics) {
    this.session = new ReadSession(jdkRelease, limits, new ReadLog(diagnostics));
    this.archives = new ArchiveReader(session);
    this.directories = new DirectoryReader(session, archives);
  }

  /**
   * Reads the inputs. An input, archive or class that cannot be read is reported and left out; of
   * several classes with one name the first is kept.
   *
   * @param inputs class files, directories, archives; origins are spelled as these paths are
   * @return the classes, in an order that depends on nothing but the inputs
   */
  public Targets read(List<Path> inputs) {
    FirstOfName targets = new FirstOfName();
    FirstOfName libraries = new FirstOfName();
    for (Path input : inputs) {
      session.nextInput();
      for (FoundClass found : input(input)) {
        (found.role() == Role.TARGET ? targets : libraries).add(found);
      }
    }
    targets.report(session.log());
    libraries.report(session.log());
    return new Targets(targets.classes(), libraries.classes());
  }

  private List<FoundClass> input(Path input) {
    String origin = spelled(input);
    long said = session.log().lines();
    try {
      List<FoundClass> classes = classes(input, origin);
      if (classes.isEmpty() && session.log().lines() == said) {
        session.log().warning(origin, "no class files in it", "nothing to analyse");
      }
      return classes;
    } catch (IOException e) {
      session.log().lost(Role.TARGET, origin, ReadLog.reason(e), "skipped");
      return List.of();
    }
  }

  private List<FoundClass> classes(Path input, String origin) throws IOException {
    if (Files.isDirectory(input)) {
      return directories.read(input, origin, Role.TARGET);
    } else if (Files.exists(input) && !Files.isRegularFile(input)) {
      throw new UnreadableException("neither a file nor a directory");
    }
    return switch (kind(input)) {
      case CLASS -> classFile(input, origin);
      case ARCHIVE -> archives.read(input, origin, Role.TARGET);
      case OTHER -> throw new UnreadableException("neither class file, archive nor directory");
    };
  }

  private List<FoundClass> classFile(Path file, String origin) throws IOException {
    if (!new EntryName(origin).isClass()) {
      return List.of();
    }
    try {
      Content content = () -> Files.newInputStream(file);
      ClassFile read = session.read(origin, Files.size(file), content);
      return List.of(new FoundClass(read, Role.TARGET, origin));
    } catch (MalformedClassException e) {
      throw new UnreadableException(e.reason());
    }
  }

  /** By name, and only where the name says nothing by content. */
  private static Kind kind(Path file) throws IOException {
    String name = spelled(file);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (extension.equals("class")) {
      return Kind.CLASS;
    } else if (ARCHIVES.contains(extension)) {
      return Kind.ARCHIVE;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(ZIP_MAGIC.length);
      return Arrays.equals(start, ZIP_MAGIC) ? Kind.ARCHIVE : Kind.OTHER;
    }
  }

  /** With slashes on every platform, so that reports are the same. */
  static String spelled(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
