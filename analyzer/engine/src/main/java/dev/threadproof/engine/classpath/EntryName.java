package dev.threadproof.engine.classpath;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an entry in a container, and what it says about the entry's meaning.
 *
 * @param path as the container spells it, relative, separated by slashes
 */
record EntryName(String path) {

  static final String MANIFEST = "META-INF/MANIFEST.MF";

  private static final Pattern VERSIONED =
      Pattern.compile("(?<=^|/)META-INF/versions/(?<release>[^/]*)/");
  private static final Pattern LIBRARY_FOLDER =
      Pattern.compile("(^|.*/)(BOOT-INF/lib|WEB-INF/lib|WEB-INF/lib-provided)/[^/]*");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
  private static final Pattern RELEASE = Pattern.compile("[1-9][0-9]{0,3}");
  private static final int FIRST_VERSIONED_RELEASE = 9;
  private static final String CLASS = ".class";

  /** A release that no JDK has: such an entry is never chosen. */
  private static final int NEVER = Integer.MAX_VALUE;

  /** Whether the name points out of its container or into the file system. */
  boolean unsafe() {
    String slashed = path.replace('\\', '/');
    return slashed.startsWith("/")
        || (slashed.indexOf(':') == 1 && DRIVE.matcher(slashed).matches())
        || (slashed.contains("..") && ("/" + slashed + "/").contains("/../"));
  }

  /** Whether the entry is a class file with code; module and package descriptors have none. */
  boolean isClass() {
    return path.endsWith(CLASS)
        && !simpleName().equals("module-info.class")
        && !simpleName().equals("package-info.class");
  }

  /** Whether the entry is itself a container. */
  boolean isArchive() {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jar")
        || lower.endsWith(".war")
        || lower.endsWith(".rar")
        || lower.endsWith(".aar");
  }

  boolean isManifest() {
    return path.equalsIgnoreCase(MANIFEST);
  }

  /** Whether an archive lies where application packagings keep their libraries. */
  boolean inLibraryFolder() {
    return LIBRARY_FOLDER.matcher(path).matches();
  }

  /** Java release that the entry is for; 0 when for all. */
  int release() {
    // Nearly all names pass here; the pattern is for the few.
    if (!path.contains("META-INF/versions/")) {
      return 0;
    }
    Matcher versioned = VERSIONED.matcher(path);
    if (!versioned.find()) {
      return 0;
    }
    String release = versioned.group("release");
    if (!RELEASE.matcher(release).matches()) {
      return NEVER;
    }
    int number = Integer.parseInt(release);
    return number < FIRST_VERSIONED_RELEASE ? NEVER : number;
  }

  /** The name without the folder of its release. */
  String base() {
    return release() == 0 ? path : VERSIONED.matcher(path).replaceFirst("");
  }

  /** Internal name of the class that a class loader would look for here. */
  String className() {
    String base = base();
    for (String folder : new String[] {"BOOT-INF/classes/", "WEB-INF/classes/", "classes/"}) {
      if (base.startsWith(folder)) {
        return base.substring(folder.length(), base.length() - CLASS.length());
      }
    }
    return base.substring(0, base.length() - CLASS.length());
  }

  /** Whether a class may have this internal name (JVMS §4.2.1); true for no path that climbs. */
  static boolean isInternalName(String name) {
    boolean segmentStarts = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' || c == ';' || c == '[' || c == 0 || (c == '/' && segmentStarts)) {
        return false;
      }
      segmentStarts = c == '/';
    }
    return !segmentStarts;
  }

  private String simpleName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
