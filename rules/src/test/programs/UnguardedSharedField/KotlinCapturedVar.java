package unguardedsharedfield;

/**
 * As kotlinc writes a {@code var} that a lambda changes: an IntRef on the heap, given to the
 * lambda's object in a field of it.
 */
public final class KotlinCapturedVar {

  /** As kotlin.jvm.internal.Ref.IntRef. */
  static final class IntRef {
    public int element;
  }

  /** As the class of a lambda. */
  static final class main$worker$1 implements Runnable {
    final IntRef $count;

    main$worker$1(IntRef $captured_local_variable$0) {
      this.$count = $captured_local_variable$0;
    }

    @Override
    public final void run() {
      int var1 = this.$count.element;
      this.$count.element = var1 + 1; // EXPECT-NEAR: UnguardedSharedField
    }
  }

  public static void main(String[] args) throws InterruptedException {
    IntRef count = new IntRef();
    count.element = 0;
    Thread first = new Thread(new main$worker$1(count));
    Thread second = new Thread(new main$worker$1(count));
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(count.element);
  }
}
