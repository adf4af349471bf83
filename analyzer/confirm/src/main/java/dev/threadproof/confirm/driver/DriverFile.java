package dev.threadproof.confirm.driver;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What a generated driver is to do, as a file of Java properties.
 *
 * @param entries what the threads call, one each
 * @param swapped whether the second thread gets the objects of the first in the opposite order
 */
public record DriverFile(List<Entry> entries, boolean swapped) {

  public DriverFile {
    entries = List.copyOf(entries);
  }

  /** The text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder("swapped=" + swapped + "\n");
    for (int i = 0; i < entries.size(); i++) {
      text.append("entry.").append(i).append('=').append(entries.get(i).text()).append('\n');
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
    List<Entry> entries = new ArrayList<>();
    for (String key = "entry.0"; properties.containsKey(key); key = "entry." + entries.size()) {
      entries.add(Entry.parse(properties.getProperty(key, "")));
    }
    return new DriverFile(entries, Boolean.parseBoolean(properties.getProperty("swapped")));
  }
}
