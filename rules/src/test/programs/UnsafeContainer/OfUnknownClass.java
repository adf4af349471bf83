package unsafecontainer;

import java.util.ArrayDeque;
import java.util.Queue;

/** Of a queue that was given nothing is known but its interface: it may guard itself. */
public final class OfUnknownClass {

  private final Queue<String> given;
  private final Queue<String> made = new ArrayDeque<>();

  public OfUnknownClass(Queue<String> given) {
    this.given = given;
  }

  public void start() {
    for (int i = 0; i < 2; i++) {
      new Thread(
              () -> {
                given.add("a"); // EXPECT: UnsafeContainer possible review
                made.add("b"); // EXPECT: UnsafeContainer likely
              })
          .start();
    }
  }
}
