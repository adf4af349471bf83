package unguardedsharedfield.testraces;

import org.junit.jupiter.api.Test;

/** A test that starts threads of its own is a program like others: this one loses counts. */
class RacyTest {

  private int hits;

  @Test
  void counts() throws InterruptedException {
    Runnable hit = () -> hits++; // EXPECT: UnguardedSharedField
    Thread first = new Thread(hit);
    Thread second = new Thread(hit);
    first.start();
    second.start();
    first.join();
    second.join();
    if (hits != 2) {
      throw new AssertionError(hits);
    }
  }
}
