package dev.threadproof.confirm.driver;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What a generated driver is to do, as a file of Java properties.
 *
 * @param roles what the threads call, one list each: ways to the finding's place, the nearest
 *     first; the last is where the finding begins
 * @param swapped whether the second thread gets the objects of the first in the opposite order
 */
public record DriverFile(List<List<Entry>> roles, boolean swapped) {

  private static final String BETWEEN = ", ";

  public DriverFile {
    roles = roles.stream().map(List::copyOf).toList();
  }

  /** The text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder("swapped=" + swapped + "\n");
    for (int i = 0; i < roles.size(); i++) {
      String ways = roles.get(i).stream().map(Entry::text).collect(Collectors.joining(BETWEEN));
      text.append("role.").append(i).append('=').append(ways).append('\n');
    }
    return text.toString();
  }

  /**
   * The description in a text that may hold other keys, too.
   *
   * @throws IllegalArgumentException if an entry is not complete
   */
  public static DriverFile parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new IllegalStateException("a string can be read", e);
    }
    List<List<Entry>> roles = new ArrayList<>();
    for (String key = "role.0"; properties.containsKey(key); key = "role." + roles.size()) {
      String[] ways = properties.getProperty(key, "").split(BETWEEN, -1);
      roles.add(Arrays.stream(ways).map(Entry::parse).toList());
    }
    return new DriverFile(roles, Boolean.parseBoolean(properties.getProperty("swapped")));
  }
}
