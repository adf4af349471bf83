package inconsistentguard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** A method reference is run at once under the lock, or later on a thread that has it not. */
public final class ReferencesToMethods {

  private final Executor executor;
  private final List<String> names = new ArrayList<>();
  private int longest;

  public ReferencesToMethods(Executor executor) {
    this.executor = executor;
  }

  public synchronized void addAll(List<String> more) {
    more.forEach(this::note);
    more.forEach(names::add);
  }

  public synchronized int longest() {
    return longest + names.size();
  }

  public synchronized void reset() {
    longest = 0;
    executor.execute(this::forget);
  }

  private void note(String name) {
    longest = Math.max(longest, name.length());
  }

  private void forget() {
    names.clear(); // EXPECT: InconsistentGuard
  }
}
