package unguardedsharedfield;

/** A ThreadLocal holds one builder per thread: the builder is never shared. */
final class PerThread {

  private static final ThreadLocal<StringBuilder> BUFFER =
      ThreadLocal.withInitial(StringBuilder::new);

  static void write(String text) {
    StringBuilder mine = BUFFER.get();
    mine.append(text);
    System.out.println(mine.length());
  }

  public static void main(String[] args) {
    new Thread(() -> write("a")).start();
    new Thread(() -> write("b")).start();
  }
}
