package unguardedsharedfield.kotlinthread;

import unguardedsharedfield.kotlinthread.ThreadsKt.Function0;

/** As kotlinc writes {@code thread { hits++ }}: two threads count in one object with no lock. */
public final class Hits {

  private int hits;

  public final void run() throws InterruptedException {
    Thread a =
        ThreadsKt.thread$default(false, false, null, null, 0, (Function0) () -> this.count(), 31);
    Thread b =
        ThreadsKt.thread$default(false, false, null, null, 0, (Function0) () -> this.count(), 31);
    a.join();
    b.join();
    System.out.println(this.hits);
  }

  private final void count() {
    int var1 = this.hits;
    this.hits = var1 + 1; // EXPECT-NEAR: UnguardedSharedField
  }
}
