package unguardedsharedfield;

/** The balance is changed two calls below the code that the threads run; the race is the callee's. */
final class WriteInCallee {

  private static int balance;

  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) {
      new Thread(() -> repeat(5)).start();
    }
  }

  private static void repeat(int amount) {
    for (int i = 0; i < 1000; i++) {
      change(amount);
    }
  }

  private static void change(int amount) {
    balance = balance + amount; // EXPECT: UnguardedSharedField
    balance = balance - amount;
  }
}
