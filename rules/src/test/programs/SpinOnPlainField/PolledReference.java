package spinonplainfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool task sets a plain reference that the submitting thread polls in a do-while. */
final class PolledReference {

  private String result;

  String await() {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(
        () -> {
          result = "done";
        });
    String seen;
    do {
      seen = result; // EXPECT: SpinOnPlainField
    } while (seen == null);
    pool.shutdown();
    return seen;
  }

  public static void main(String[] args) {
    System.out.println(new PolledReference().await());
  }
}
