package dev.threadproof.scan.cache;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.json.JsonReport;
import dev.threadproof.report.json.JsonReportReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory of reports, each under the digest of what it was made from. What cannot be read back
 * counts as absent; several processes may use one directory.
 */
public record ReportCache(Path directory) {

  /** The least recently used beyond these are deleted. */
  static final int KEPT = 100;

  private static final String SUFFIX = ".json";

  /**
   * The report of this digest, when there is one that can be read; the rules' pages are not in it.
   */
  public Optional<ScanReport> read(String digest) {
    Path file = file(digest);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Reader in = Files.newBufferedReader(file)) {
      ScanReport report = JsonReportReader.read(in);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(report);
    } catch (IOException damagedOrTaken) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a report.
   *
   * @throws IOException when the directory cannot be written
   */
  public void write(String digest, ScanReport report) throws IOException {
    Files.createDirectories(directory);
    Path half = Files.createTempFile(directory, "report", ".part");
    try {
      try (Writer out = Files.newBufferedWriter(half)) {
        JsonReport.write(report, out);
      }
      Files.move(half, file(digest), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    deleteOldest();
  }

  private void deleteOldest() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> surplus =
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .sorted(Comparator.comparing(ReportCache::lastUsed).reversed())
              .skip(KEPT)
              .toList();
      for (Path file : surplus) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static FileTime lastUsed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException deletedByAnother) {
      return FileTime.fromMillis(0);
    }
  }

  private Path file(String digest) {
    return directory.resolve(digest + SUFFIX);
  }
}
