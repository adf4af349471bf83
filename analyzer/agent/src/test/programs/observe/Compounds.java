// expect race observe.Compounds.counted
// expect race observe.Compounds.summed
// expect race observe.Compounds.divided
// expect race observe.Compounds.moved
// expect race observe.Compounds.passed
package observe;

/** Updates of every form race with a read, each by its write or by its read alone. */
public class Compounds {
  int counted;
  long summed;
  int divided = 4;
  double moved;
  int passed;
  int own;

  int update(int by, Compounds other) {
    int before = counted++;
    summed += before + (long) by * 2;
    moved = -moved;
    moved *= 0.5;
    passed += pass(by);
    own++;
    try {
      divided /= by; // fails, so that it is only read
    } catch (ArithmeticException e) {
      other.own += own;
    }
    return own;
  }

  void set() {
    counted = 1;
    summed = 1;
    divided = 1;
    moved = 1;
    passed = 1;
  }

  private static int pass(int value) {
    return value;
  }

  public static void main(String[] args) throws InterruptedException {
    Compounds shared = new Compounds();
    Compounds other = new Compounds();
    Thread one = new Thread(() -> shared.update(0, other));
    Thread two = new Thread(shared::set);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(shared.own + other.own);
  }
}
