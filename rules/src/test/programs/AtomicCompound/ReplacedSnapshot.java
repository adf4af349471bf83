package atomiccompound;

import java.util.concurrent.atomic.AtomicReference;

/** The new snapshot is made from the old one, which may be old by then. */
public final class ReplacedSnapshot {

  private final AtomicReference<String> text = new AtomicReference<>("");

  public void append(String more) {
    String old = text.get();
    text.set(old.concat(more)); // EXPECT: AtomicCompound
  }
}
