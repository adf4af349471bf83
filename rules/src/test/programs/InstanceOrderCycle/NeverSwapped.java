package instanceordercycle;

/** The two locks come from one class, but what is locked first can never be locked second. */
public final class NeverSwapped {

  abstract static class Base {
    final Object lock = new Object();
    int open;
  }

  static final class Connection extends Base {
    void close(Stream stream) {
      synchronized (lock) {
        synchronized (stream.lock) {
          open -= stream.open;
        }
      }
    }

    void move(Connection other) {
      synchronized (lock) {
        synchronized (other.lock) { // EXPECT: InstanceOrderCycle
          open += other.open;
        }
      }
    }
  }

  static final class Stream extends Base {}

  public static void use(Connection one, Connection two, Stream stream) {
    one.close(stream);
    one.move(two);
  }
}
