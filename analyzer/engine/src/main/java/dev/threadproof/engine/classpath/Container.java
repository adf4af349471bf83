package dev.threadproof.engine.classpath;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One directory or archive while it is read: takes its entries in whatever order they come and says
 * at the end which classes it holds. The same class serves all kinds of containers, so that an
 * unpacked WAR means what a packed one means.
 */
final class Container {

  private static final String SPRING_BOOT_LOADER = "org/springframework/boot/loader/";

  private final String origin;
  private final String prefix;
  private final Role role;
  private final ReadSession session;

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, List<FoundClass>> nested = new TreeMap<>();
  private final List<String> unsafe = new ArrayList<>();
  private boolean multiRelease;
  private boolean application;

  /**
   * Begins an empty container.
   *
   * @param separator what stands between the container's name and an entry's
   */
  Container(String origin, String separator, Role role, ReadSession session) {
    this.origin = origin;
    this.prefix = origin + separator;
    this.role = role;
    this.session = session;
  }

  /** Whether an entry tells something about classes, so that it is worth opening. */
  static boolean wants(EntryName name) {
    return name.isClass() || name.isManifest() || name.isArchive() || name.unsafe();
  }

  /** How the user would write the entry. */
  String originOf(EntryName name) {
    return ReadLog.printable(prefix + name.path());
  }

  /** What the classes of a nested archive are for. */
  Role roleOf(EntryName archive) {
    return archive.inLibraryFolder() ? Role.LIBRARY : role;
  }

  /**
   * Takes in an entry that is no archive.
   *
   * @param claimed length that the container claims, negative when it claims none
   * @throws IOException when the entry cannot be read; what was taken before stays
   */
  void entry(EntryName name, long claimed, Content content) throws IOException {
    application |= name.path().startsWith("BOOT-INF/") || name.path().startsWith("WEB-INF/");
    if (name.unsafe()) {
      unsafe.add(name.path());
    } else if (name.isClass()) {
      candidates.add(candidate(name, claimed, content));
    } else if (name.isManifest()) {
      multiRelease = JarManifest.read(claimed, content).multiRelease();
    }
  }

  /** Takes in what a nested archive holds. */
  void archive(EntryName name, List<FoundClass> classes) {
    application |= name.inLibraryFolder();
    nested.put(name.path(), classes);
  }

  /** Takes note of an entry that is there but cannot be read. */
  void failed(EntryName name, Exception cause) {
    if (name.isClass()) {
      candidates.add(new Candidate.Bad(name, ReadLog.reason(cause)));
    } else if (name.isManifest()) {
      session.log().warning(originOf(name), ReadLog.reason(cause), "taken as empty");
    } else {
      session.log().lost(role, originOf(name), ReadLog.reason(cause), "skipped");
    }
  }

  /** Takes note that the rest of the container cannot be read. */
  void abandoned(String reason) {
    boolean nothing = candidates.isEmpty() && nested.isEmpty();
    session.log().lost(role, origin, reason, nothing ? "skipped" : "its rest is skipped");
  }

  /** All classes, by entry name. What could not be read is reported now. */
  List<FoundClass> finish() {
    if (!unsafe.isEmpty()) {
      String reason = "entries whose names point out of the archive: %d, the first is %s";
      session.log().warning(origin, reason.formatted(unsafe.size(), unsafe.get(0)), "skipped");
    }
    ReleaseChoice release =
        new ReleaseChoice(
            candidates.stream().map(Candidate::name).toList(), multiRelease, session.jdkRelease());
    List<Candidate> chosen = candidates.stream().filter(c -> release.counts(c.name())).toList();
    int passedOver = candidates.size() - chosen.size();
    if (passedOver > 0) {
      String reason = "class files for other Java releases than %2$d: %1$d";
      session.log().note(origin, reason.formatted(passedOver, session.jdkRelease()), "not read");
    }
    Map<String, List<FoundClass>> byEntry = new TreeMap<>(nested);
    for (Candidate candidate : chosen) {
      if (candidate instanceof Candidate.Good good) {
        byEntry
            .computeIfAbsent(good.name().base(), k -> new ArrayList<>())
            .add(new FoundClass(good.file(), roleOfClass(good.name()), origin));
      } else if (candidate instanceof Candidate.Bad bad) {
        session.log().lost(role, originOf(bad.name()), bad.reason(), "skipped");
      }
    }
    return byEntry.values().stream().flatMap(List::stream).toList();
  }

  private Candidate candidate(EntryName name, long claimed, Content content) throws IOException {
    try {
      return new Candidate.Good(name, session.read(originOf(name), claimed, content));
    } catch (MalformedClassException e) {
      return new Candidate.Bad(name, e.reason());
    }
  }

  /** Classes that start a packed application are not the application's own. */
  private Role roleOfClass(EntryName name) {
    return application && name.path().startsWith(SPRING_BOOT_LOADER) ? Role.LIBRARY : role;
  }
}
