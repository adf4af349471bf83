package dev.threadproof.source;

import com.github.javaparser.Range;
import dev.threadproof.engine.finding.DeclaredGuard;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.source.file.Notices;
import dev.threadproof.source.file.SourceFile;
import dev.threadproof.source.file.SourceFiles;
import dev.threadproof.source.guard.GuardScan;
import dev.threadproof.source.place.Places;
import dev.threadproof.source.suppress.Suppressions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of the analysed program. Everything works without them: what is not found is simply
 * not answered. Files are read and parsed when first asked for. Not for use by two threads at once.
 */
public final class SourceIndex implements AutoCloseable {

  /** A field in a finding's identity: {@code bank.Account#balance}. */
  private static final Pattern FIELD = Pattern.compile("([^#(\\s]+)#([^#(:\\s]+)(?::.*)?");

  /** A lock in a field: {@code bank.Account.lock}. */
  private static final Pattern LOCK = Pattern.compile("([\\w.$]+)\\.(\\w+)");

  private final SourceFiles files;
  private final Places places;
  private final Suppressions suppressions;

  private SourceIndex(SourceFiles files, Notices notices) {
    this.files = files;
    this.places = new Places(notices);
    this.suppressions = new Suppressions(notices);
  }

  /**
   * Takes the sources below some roots; nothing is read yet.
   *
   * @param roots source directories, single source files and archives ({@code .jar}, {@code .zip});
   *     of two files with the same name the first root's counts
   * @param base the directory that printed names are relative to: where the scan was started
   * @param diagnostics told once of each thing that stands in the way; all are warnings
   */
  public static SourceIndex of(List<Path> roots, Path base, Consumer<Diagnostic> diagnostics) {
    Notices notices = new Notices(diagnostics);
    return new SourceIndex(SourceFiles.of(roots, base, notices), notices);
  }

  /**
   * Where a location lies: for a line the statement or expression on it, for a field (line 0) its
   * declaration, for a class its name.
   *
   * @return nothing when there is no source, or, after a warning, when the source is not the one
   *     that was compiled
   */
  public Optional<SourcePlace> place(Location location) {
    return file(location).flatMap(file -> places.place(file, location));
  }

  /**
   * The lines of the member that a location is in: of the innermost method, constructor,
   * initializer or field declaration around its line, or of the field or type that it names.
   *
   * @return nothing when there is no source; without a tree (Kotlin, a syntax error) the whole file
   */
  public Optional<MemberLines> member(Location location) {
    return file(location)
        .map(
            file ->
                places
                    .member(file, location)
                    .map(r -> new MemberLines(file.uri(), r.begin.line, r.end.line))
                    .orElseGet(() -> new MemberLines(file.uri(), 1, file.text().lineCount())));
  }

  /**
   * The declarations of the fields that a finding's identity names, as far as they are found: what
   * is wrong with a field often shows elsewhere.
   */
  public List<MemberLines> fields(Finding finding) {
    return finding.identity().stream().flatMap(part -> field(finding, part).stream()).toList();
  }

  private Optional<MemberLines> field(Finding finding, String part) {
    Matcher field = FIELD.matcher(part);
    Matcher lock = LOCK.matcher(part);
    boolean known = field.matches() || lock.matches();
    Matcher named = field.matches() ? field : lock;
    return known
        ? files
            .find(sourceFile(finding, named.group(1)), named.group(1))
            .flatMap(
                file ->
                    places
                        .field(file, named.group(1), named.group(2))
                        .map(r -> new MemberLines(file.uri(), r.begin.line, r.end.line)))
        : Optional.empty();
  }

  /** As {@link #suppression(Finding, Set)}, without a check of rule names. */
  public Optional<Suppression> suppression(Finding finding) {
    return suppression(finding, Set.of());
  }

  /**
   * The user's acceptance of a finding: at or around its primary location, or at the declaration of
   * a field that its identity names.
   *
   * @param knownRules ids of all rules there are; a suppression that names another one is warned
   *     of, once per file looked at. Empty: no check
   */
  public Optional<Suppression> suppression(Finding finding, Set<String> knownRules) {
    return atLocation(finding, knownRules)
        .or(
            () ->
                finding.identity().stream()
                    .flatMap(part -> atField(finding, part, knownRules).stream())
                    .findFirst());
  }

  /**
   * The guards that comments and annotations declare for fields, sorted by class and field. Reads
   * every Java file, but parses only those that contain the word "guarded".
   */
  public List<DeclaredGuard> guards() {
    return GuardScan.of(files);
  }

  /** Closes archives; the index must not be used afterwards. */
  @Override
  public void close() {
    files.close();
  }

  private Optional<Suppression> atLocation(Finding finding, Set<String> knownRules) {
    Location location = finding.location();
    Optional<SourceFile> file = file(location);
    file.ifPresent(f -> suppressions.check(f, knownRules));
    Optional<Range> range = file.flatMap(f -> places.range(f, location));
    if (file.isEmpty() || range.isEmpty()) {
      return Optional.empty();
    }
    int line = location.line() > 0 ? location.line() : range.get().begin.line;
    return suppressions.at(file.get(), range.get(), line, finding.rule());
  }

  private Optional<Suppression> atField(Finding finding, String part, Set<String> knownRules) {
    Matcher field = FIELD.matcher(part);
    if (!field.matches()) {
      return Optional.empty();
    }
    String className = field.group(1);
    Optional<SourceFile> file = files.find(sourceFile(finding, className), className);
    file.ifPresent(f -> suppressions.check(f, knownRules));
    return file.flatMap(f -> suppressions.atField(f, className, field.group(2), finding.rule()));
  }

  /** As a location of the finding in the same class has it; blank leaves it to convention. */
  private static String sourceFile(Finding finding, String className) {
    Stream<Location> steps =
        finding.threads().stream().flatMap(t -> t.steps().stream()).map(s -> s.location());
    return Stream.concat(Stream.of(finding.location()), steps)
        .filter(location -> location.className().equals(className))
        .map(Location::sourceFile)
        .findFirst()
        .orElse("");
  }

  private Optional<SourceFile> file(Location location) {
    return files.find(location.sourceFile(), location.className());
  }
}
