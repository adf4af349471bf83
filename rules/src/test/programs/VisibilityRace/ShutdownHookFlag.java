package visibilityrace;

/** A shutdown hook, a thread of its own, sets the plain flag that main polls between naps. */
final class ShutdownHookFlag {

  private static boolean stopping;

  public static void main(String[] args) throws InterruptedException {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping = true; // EXPECT: VisibilityRace
                }));
    while (!stopping) {
      Thread.sleep(100);
    }
  }
}
