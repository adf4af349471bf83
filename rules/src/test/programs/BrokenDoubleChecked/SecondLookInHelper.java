package brokendoublechecked;

import java.util.Properties;

/** The locked half of the check is a synchronized method of its own. */
public final class SecondLookInHelper {

  private Properties settings;

  public Properties settings() {
    if (settings == null) { // EXPECT: BrokenDoubleChecked
      load();
    }
    return settings;
  }

  private synchronized void load() {
    if (settings == null) {
      settings = new Properties();
    }
  }
}
