package applications;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Loaded by whoever asks first, into a plain field: others may see it half made. */
public final class LazyConfigBroken {

  private static final String TEXT = "host=localhost\nport=80\n";

  private static Properties loaded;

  private LazyConfigBroken() {}

  public static String get(String key) {
    Properties seen = loaded; // EXPECT: BrokenDoubleChecked
    if (seen == null) {
      synchronized (LazyConfigBroken.class) {
        seen = loaded;
        if (seen == null) {
          seen = load();
          loaded = seen;
        }
      }
    }
    return seen.getProperty(key);
  }

  private static Properties load() {
    Properties fresh = new Properties();
    try {
      fresh.load(new StringReader(TEXT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fresh;
  }

  public static void main(String[] args) {
    new Thread(() -> System.out.println(get("host"))).start();
    new Thread(() -> System.out.println(get("port"))).start();
  }
}
