package spinonplainfield;

/** A shutdown hook, a thread of its own, sets the plain flag that main polls between naps. */
final class ShutdownHookFlag {

  private static boolean stopping;

  public static void main(String[] args) throws InterruptedException {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping = true;
                }));
    while (!stopping) { // EXPECT: SpinOnPlainField
      Thread.sleep(100);
    }
  }
}
