package dev.threadproof.source.place;

import com.github.javaparser.Range;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.source.file.Notices;
import dev.threadproof.source.file.SourceFile;
import java.util.Optional;

/** Answers where a location lies in its file, and warns where it cannot lie there. */
public final class Places {

  private final Notices notices;

  /** Tells {@code notices} of files that are not the compiled ones. */
  public Places(Notices notices) {
    this.notices = notices;
  }

  /** The place with the lines around it. */
  public Optional<SourcePlace> place(SourceFile file, Location location) {
    return range(file, location).map(range -> place(file, range));
  }

  /** The range alone: lines and columns from 1, both ends inclusive. */
  public Optional<Range> range(SourceFile file, Location location) {
    if (file.unit().isEmpty()) {
      // Inlined Kotlin functions have line numbers past the end: that is no mismatch.
      int line = location.line();
      return line > 0 && line <= file.text().lineCount()
          ? Optional.of(Lines.whole(file.text(), line))
          : Optional.empty();
    }
    Placement placement =
        file.unit().map(unit -> new TreePlaces(file.text(), unit).find(location)).orElseThrow();
    if (placement instanceof Placement.Found found) {
      return Optional.of(found.range());
    }
    if (placement instanceof Placement.Mismatch mismatch) {
      notices.mismatch(file.uri(), mismatch.detail());
    }
    return Optional.empty();
  }

  /** The member around a location, with its annotations; nothing in a file without a tree. */
  public Optional<Range> member(SourceFile file, Location location) {
    return file.unit().flatMap(unit -> EnclosingMember.of(unit, location));
  }

  /** The declaration of a field; nothing, without a warning, when there is none. */
  public Optional<Range> field(SourceFile file, String className, String field) {
    return file.unit()
        .flatMap(unit -> Optional.ofNullable(unit.types().get(className)))
        .flatMap(type -> MemberSearch.field(type, field));
  }

  private static SourcePlace place(SourceFile file, Range range) {
    Snippet snippet = Snippet.around(file.text(), range.begin.line, range.end.line);
    return new SourcePlace(
        file.uri(),
        range.begin.line,
        range.begin.column,
        range.end.line,
        range.end.column + 1,
        snippet.start(),
        snippet.lines());
  }
}
