package dev.threadproof.scan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a unified diff without context lines, as {@code git diff --unified=0} prints it. */
final class DiffHunks {

  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@.*", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-7]{3})|(.))");
  private static final String NEW_FILE = "+++ b/";
  private static final String QUOTED_FILE = "+++ \"b/";

  private DiffHunks() {}

  /** New lines by path below the root; files that are gone have none and are left out. */
  static Map<String, List<LineRange>> read(String diff) {
    Map<String, List<LineRange>> files = new TreeMap<>();
    List<LineRange> ranges = new ArrayList<>();
    int body = 0;
    for (String line : diff.split("\n", -1)) {
      Matcher hunk = HUNK.matcher(line);
      if (body > 0 && (line.startsWith("+") || line.startsWith("-"))) {
        body--;
      } else if (line.startsWith(NEW_FILE)) {
        // Git ends a name with blanks in it with a tab.
        String name = line.substring(NEW_FILE.length());
        ranges = entry(files, name.endsWith("\t") ? name.substring(0, name.length() - 1) : name);
      } else if (line.startsWith(QUOTED_FILE)) {
        int end = line.lastIndexOf('"');
        ranges = entry(files, unescaped(line.substring(QUOTED_FILE.length(), end)));
      } else if (line.startsWith("+++ /dev/null")) {
        ranges = new ArrayList<>();
      } else if (hunk.matches()) {
        ranges.add(range(hunk));
        body = size(line);
      }
    }
    return files;
  }

  private static List<LineRange> entry(Map<String, List<LineRange>> files, String path) {
    return files.computeIfAbsent(path, p -> new ArrayList<>());
  }

  private static LineRange range(Matcher hunk) {
    int start = Integer.parseInt(hunk.group(1));
    int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
    return count == 0 ? new LineRange(start, start + 1) : new LineRange(start, start + count - 1);
  }

  /**
   * How many lines follow, so that a line of the file that looks like a header is not taken for
   * one.
   */
  private static int size(String hunk) {
    Matcher counts = Pattern.compile("[-+]\\d+(?:,(\\d+))?").matcher(hunk.split("@@", -1)[1]);
    int size = 0;
    while (counts.find()) {
      size += counts.group(1) == null ? 1 : Integer.parseInt(counts.group(1));
    }
    return size;
  }

  private static String unescaped(String name) {
    return ESCAPE
        .matcher(name)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) != null
                        ? Character.toString((char) Integer.parseInt(escape.group(1), 8))
                        : switch (escape.group(2)) {
                          case "t" -> "\t";
                          case "n" -> "\n";
                          default -> escape.group(2);
                        }));
  }
}
