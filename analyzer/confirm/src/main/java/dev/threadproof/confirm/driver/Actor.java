package dev.threadproof.confirm.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one of the threads does: its calls, one after the other. */
final class Actor implements Runnable {

  private final List<Call> calls;
  private @Nullable Throwable thrown;

  Actor(List<Call> calls) {
    this.calls = calls;
  }

  @Override
  public void run() {
    for (Call call : calls) {
      Throwable failure = call.make();
      if (failure != null) {
        thrown = failure;
      }
    }
  }

  /** What the last failing call threw; to be asked when the thread has ended. */
  @Nullable Throwable thrown() {
    return thrown;
  }
}
