package parallelstreamsideeffect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Each stage is started after the one before has been waited for. */
final class StagesInTurn {

  public static void main(String[] args) {
    List<String> steps = new ArrayList<>();
    CompletableFuture.runAsync(() -> steps.add("first")).join();
    CompletableFuture.runAsync(() -> steps.add("second")).join();
    System.out.println(steps);
  }
}
