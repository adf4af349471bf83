package dev.threadproof.source.file;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files used last, by name; their summed length is bounded, but the newest always stays. */
final class FileCache {

  private final long maxCharacters;
  private final Map<String, SourceFile> files = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  FileCache(long maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  Optional<SourceFile> get(String uri) {
    return Optional.ofNullable(files.get(uri));
  }

  void put(SourceFile file) {
    SourceFile before = files.put(file.uri(), file);
    characters += length(file) - (before == null ? 0 : length(before));
    Iterator<SourceFile> eldest = files.values().iterator();
    while (characters > maxCharacters && files.size() > 1) {
      characters -= length(eldest.next());
      eldest.remove();
    }
  }

  int size() {
    return files.size();
  }

  private static long length(SourceFile file) {
    return file.text().content().length();
  }
}
