package dev.threadproof.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileCacheTest {

  private final FileCache cache = new FileCache(10);

  private void put(String uri, int length) {
    cache.put(new SourceFile(uri, new SourceText("x".repeat(length)), new Notices(d -> {})));
  }

  @Test
  void dropsTheFileUsedLongestAgo() {
    put("a", 4);
    put("b", 4);
    assertThat(cache.get("a")).isPresent();
    put("c", 4);
    assertThat(cache.get("b")).isEmpty();
    assertThat(cache.get("a")).isPresent();
    assertThat(cache.get("c")).isPresent();
  }

  @Test
  void keepsAFileThatIsTooLargeWhileItIsTheNewest() {
    put("a", 4);
    put("large", 40);
    assertThat(cache.get("large")).isPresent();
    assertThat(cache.size()).isEqualTo(1);
    put("b", 4);
    assertThat(cache.get("large")).isEmpty();
  }

  @Test
  void countsAFileReadAgainOnce() {
    put("a", 4);
    put("b", 4);
    put("a", 4);
    assertThat(cache.size()).isEqualTo(2);
  }
}
