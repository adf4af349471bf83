package parallelstreamsideeffect;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A round that fails is told and the next one begins; a round that goes well has waited. */
public final class RoundsThatFail {

  private int written;
  private int skipped;

  public int go(List<String> files) {
    for (String file : files) {
      try {
        CompletableFuture<Void> task = CompletableFuture.runAsync(() -> written += file.length());
        System.out.println(file);
        CompletableFuture.allOf(task).get(1, TimeUnit.DAYS);
      } catch (Exception e) {
        System.out.println(e);
      }
    }
    return files.size();
  }

  public int some(List<String> files) {
    for (String file : files) {
      try {
        CompletableFuture<Void> task =
            CompletableFuture.runAsync(() -> skipped += file.length()); // EXPECT: ParallelStreamSideEffect
        if (file.isEmpty()) {
          CompletableFuture.allOf(task).get(1, TimeUnit.DAYS);
        }
      } catch (Exception e) {
        System.out.println(e);
      }
    }
    return files.size();
  }
}
