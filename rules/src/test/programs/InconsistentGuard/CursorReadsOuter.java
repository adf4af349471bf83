package inconsistentguard;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The iterator, an inner class, reads the ring's size without the ring's monitor. */
public final class CursorReadsOuter implements Iterable<Integer> {

  private int size;

  public synchronized void add() {
    size++;
  }

  public synchronized void removeLast() {
    if (size > 0) {
      size--;
    }
  }

  @Override
  public Iterator<Integer> iterator() {
    return new Cursor();
  }

  private final class Cursor implements Iterator<Integer> {
    private int position;

    @Override
    public boolean hasNext() {
      return position < size; // EXPECT: InconsistentGuard
    }

    @Override
    public Integer next() {
      if (position > 1000) {
        throw new NoSuchElementException();
      }
      return position++;
    }
  }
}
