package spinonplainfield;

/** The field is volatile: the spinning thread sees the write and what was written before it. */
final class VolatileSpin {

  private static volatile boolean ready;
  private static int answer;

  public static void main(String[] args) {
    Thread reader =
        new Thread(
            () -> {
              while (!ready) {
                Thread.onSpinWait();
              }
              System.out.println(answer);
            });
    reader.start();
    answer = 42;
    ready = true;
  }
}
