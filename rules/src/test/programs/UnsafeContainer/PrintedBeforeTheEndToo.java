package unsafecontainer;

import java.util.ArrayList;
import java.util.List;

/** One thread fills the list through an anonymous class, main prints it at once. */
final class PrintedBeforeTheEndToo {

  public static void main(String[] args) {
    List<Integer> squares = new ArrayList<>();
    Thread filler =
        new Thread(
            new Runnable() {
              @Override
              public void run() {
                for (int i = 0; i < 10; i++) {
                  squares.add(i * i); // MISS: UnsafeContainer a local list in an anonymous class is not followed
                }
              }
            });
    filler.start();
    System.out.println(squares.size());
  }
}
