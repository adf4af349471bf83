package dev.threadproof.engine.classpath;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries of an archive count for one Java release, as the JAR file specification says: of
 * several entries for one name the newest that is not too new; in an archive that is not
 * multi-release, only those for all releases.
 */
final class ReleaseChoice {

  private final Map<String, Integer> releases = new HashMap<>();

  ReleaseChoice(List<EntryName> entries, boolean multiRelease, int jdkRelease) {
    int newest = multiRelease ? jdkRelease : 0;
    for (EntryName entry : entries) {
      int release = entry.release();
      if (release <= newest) {
        releases.merge(entry.base(), release, Math::max);
      }
    }
  }

  boolean counts(EntryName entry) {
    Integer release = releases.get(entry.base());
    return release != null && release == entry.release();
  }
}
