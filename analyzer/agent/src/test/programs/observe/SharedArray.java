// expect race array element
package observe;

/** A long array that one thread fills while another one does, too. */
public class SharedArray {
  private final int[] numbers = new int[1000];

  public static void main(String[] args) throws InterruptedException {
    SharedArray shared = new SharedArray();
    Thread first = new Thread(shared::fill);
    Thread second = new Thread(shared::fill);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  private void fill() {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i;
    }
  }
}
