package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TillTest {
  @Test
  void twoCashiersSell() throws InterruptedException {
    assertEquals("yes", System.getProperty("from.pom"));
    Till till = new Till();
    Thread one = new Thread(till);
    Thread two = new Thread(till);
    one.start();
    two.start();
    one.join();
    two.join();
    // Right by luck or wrong by the race: only the agent sees that nothing orders the threads.
    assertTrue(till.sold() > 0);
  }
}
