package dev.threadproof.agent.runtime;

import java.lang.ref.WeakReference;

/**
 * What one thread has read and written of one array since its last release, as two ranges of
 * indices: accesses within them add nothing (footprints after Rhodes, Flanagan and Freund,
 * "BigFoot: Static Check Placement for Dynamic Race Detection", PLDI 2017). Its own thread alone
 * widens them; another one may empty them at any moment, and it matters little when that is seen.
 * Woven code keeps the one met last in a local variable.
 */
@SuppressWarnings("threadproof:InconsistentGuard") // a lock would cost more than all the rest
public final class Footprint extends WeakReference<Object> {

  static final Footprint NONE = new Footprint(new Object(), 0, Elements.NONE);

  final int hash;
  final Elements elements;

  private int readFrom;
  private int readTo;
  private int writtenFrom;
  private int writtenTo;

  /** Accesses since a range was made that it did not have. */
  private int strays;

  /** The one that came after this one the last time, as loops meet arrays in the same order. */
  Footprint successor;

  /** Whether its thread will clear it when it releases. */
  boolean isListed;

  Footprint(Object array, int hash, Elements elements) {
    super(array);
    this.hash = hash;
    this.elements = elements;
    this.successor = NONE == null ? this : NONE;
  }

  /** Whether one more read adds nothing. */
  boolean isRead(int index) {
    return index < readTo && index >= readFrom;
  }

  /** Whether one more write adds nothing. */
  boolean isWritten(int index) {
    return index < writtenTo && index >= writtenFrom;
  }

  /** Until somebody else comes, no further access adds anything. */
  void fill(int length) {
    readFrom = 0;
    readTo = length;
    writtenFrom = 0;
    writtenTo = length;
  }

  /** Every access adds something. */
  void empty() {
    readTo = 0;
    writtenTo = 0;
  }

  /** The element was accessed. */
  void add(int index, boolean write) {
    if (write) {
      addWritten(index);
    } else {
      addRead(index);
    }
  }

  private void addRead(int index) {
    boolean isEmpty = readFrom >= readTo;
    if (index == readTo && !isEmpty) {
      readTo++;
    } else if (index == readFrom - 1 && !isEmpty) {
      readFrom--;
    } else if (isEmpty || ++strays > readTo - readFrom) {
      readFrom = index;
      readTo = index + 1;
      strays = 0;
    }
  }

  private void addWritten(int index) {
    boolean isEmpty = writtenFrom >= writtenTo;
    if (index == writtenTo && !isEmpty) {
      writtenTo++;
    } else if (index == writtenFrom - 1 && !isEmpty) {
      writtenFrom--;
    } else if (isEmpty || ++strays > writtenTo - writtenFrom) {
      writtenFrom = index;
      writtenTo = index + 1;
      strays = 0;
    }
  }
}
