package unguardedsharedfield;

import java.util.concurrent.atomic.AtomicReference;

/** The reference is atomic, the object that it holds is changed in place by two threads. */
final class MutatedInReference {

  static final class Point {
    int x;
  }

  private static final AtomicReference<Point> CURRENT = new AtomicReference<>(new Point());

  private static void move() {
    CURRENT.get().x++; // MISS: UnguardedSharedField what an atomic reference holds is not known to be one object
  }

  public static void main(String[] args) {
    new Thread(MutatedInReference::move).start();
    new Thread(MutatedInReference::move).start();
  }
}
