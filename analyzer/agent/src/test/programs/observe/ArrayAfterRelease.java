// expect race array element
package observe;

/** An element that is written once more after the lock was given back. */
public class ArrayAfterRelease {
  private final char[] letters = new char[200];

  public static void main(String[] args) throws InterruptedException {
    ArrayAfterRelease shared = new ArrayAfterRelease();
    Thread first = new Thread(shared::write);
    Thread second = new Thread(shared::write);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  private void write() {
    synchronized (this) {
      put('a');
    }
    put('b');
  }

  private void put(char letter) {
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letter;
    }
  }
}
