package threadneverstarted;

/** The JVM starts it at the end. */
public final class ShutdownHook {

  public static void main(String[] args) {
    Thread hook = new Thread(() -> System.out.println("bye"));
    Runtime.getRuntime().addShutdownHook(hook);
  }
}
