package lockordercycle;

/** Static synchronized methods of two classes call each other. */
public final class StaticMethods {

  private StaticMethods() {}

  static final class Settings {
    private static int version;

    static synchronized void reload() {
      version++;
      Journal.write("reloaded"); // EXPECT: LockOrderCycle
    }

    static synchronized int version() {
      return version;
    }
  }

  static final class Journal {
    static synchronized void write(String text) {
      System.out.println(text);
    }

    static synchronized void header() {
      System.out.println(Settings.version());
    }
  }

  public static void main(String[] args) {
    new Thread(Settings::reload).start();
    new Thread(Journal::header).start();
  }
}
