package unguardedsharedfield;

/** The slot of a key is worked out in a method of its own. */
final class FoldedInHelper {

  private final String[] slots = new String[8];

  private int slotOf(int key) {
    return key & (slots.length - 1);
  }

  void add(int key) {
    slots[slotOf(key)] = "key " + key; // EXPECT: UnguardedSharedField
  }

  public static void main(String[] args) throws InterruptedException {
    FoldedInHelper table = new FoldedInHelper();
    Thread one = new Thread(() -> table.add(1));
    Thread nine = new Thread(() -> table.add(9));
    one.start();
    nine.start();
    one.join();
    nine.join();
    System.out.println(table.slots[1]);
  }
}
