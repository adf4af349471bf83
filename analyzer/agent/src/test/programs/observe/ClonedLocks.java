// expect race observe.ClonedLocks.byClone
// expect race observe.ClonedLocks.bySubclass
package observe;

/** Locks of objects that came of one another, or are told apart by their class, are not one. */
public class ClonedLocks {
  static int byClone;
  static int bySubclass;
  static int guarded;

  static class Door implements Cloneable {
    synchronized void addByClone() {
      byClone++;
    }

    synchronized void addBySubclass() {
      bySubclass++;
    }

    synchronized void addGuarded() {
      guarded++;
    }

    Door copy() {
      try {
        return (Door) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static class Gate extends Door {
    synchronized void addSynchronized() {
      super.addGuarded();
    }

    void addInBlock() {
      synchronized (this) {
        guarded++;
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Door door = new Door();
    door.addGuarded(); // its lock is known when it is cloned
    Door clone = door.copy();
    Gate gate = new Gate();
    guarded = 0;
    both(door::addByClone, clone::addByClone);
    both(door::addBySubclass, gate::addBySubclass);
    both(gate::addSynchronized, gate::addInBlock);
    both(gate::addGuarded, () -> addFromOutside(gate));
    System.out.println(guarded);
  }

  private static void addFromOutside(Object gate) {
    synchronized (gate) {
      guarded++;
    }
  }

  private static void both(Runnable one, Runnable other) throws InterruptedException {
    Thread first = new Thread(one);
    Thread second = new Thread(other);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
