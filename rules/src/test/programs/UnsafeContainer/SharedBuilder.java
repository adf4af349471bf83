package unsafecontainer;

/** StringBuilder is not thread-safe; two threads append to one. */
final class SharedBuilder {

  private static final StringBuilder LOG = new StringBuilder();

  private static void log(String text) {
    LOG.append(text).append('\n'); // EXPECT: UnsafeContainer
  }

  public static void main(String[] args) {
    new Thread(() -> log("first")).start();
    new Thread(() -> log("second")).start();
  }
}
