package unsafecontainer;

import java.util.ArrayList;
import java.util.List;

/** One thread fills the list, and main prints it without waiting for that thread. */
final class PrintedBeforeTheEnd {

  public static void main(String[] args) {
    List<Integer> squares = new ArrayList<>();
    Thread filler =
        new Thread(
            () -> {
              for (int i = 0; i < 10; i++) {
                squares.add(i * i); // EXPECT: UnsafeContainer
              }
            });
    filler.start();
    System.out.println(squares.size());
  }
}
