package dev.threadproof.scan.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.ScanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCacheTest {

  private static final ScanReport REPORT =
      new ScanReport("1", List.of("a.jar"), List.of(), List.of(), List.of(), List.of(), 3);

  @TempDir Path directory;

  @Test
  void readsWhatItWrote() throws IOException {
    ReportCache cache = new ReportCache(directory.resolve("new/one"));
    cache.write("abc", REPORT);

    assertThat(cache.read("abc")).contains(REPORT);
    assertThat(cache.read("abd")).isEmpty();
  }

  @Test
  void theLeastRecentlyUsedGoes() throws IOException {
    ReportCache cache = new ReportCache(directory);
    for (int i = 0; i < ReportCache.KEPT; i++) {
      cache.write("r" + i, REPORT);
      Files.setLastModifiedTime(directory.resolve("r" + i + ".json"), FileTime.fromMillis(i));
    }
    cache.read("r0");
    cache.write("new", REPORT);

    assertThat(cache.read("r0")).isPresent();
    assertThat(cache.read("r1")).isEmpty();
    assertThat(cache.read("new")).isPresent();
  }
}
