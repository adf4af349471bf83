package lockordercycle;

/** The way back leads to the object that is held already, or so it seems: its class is the same. */
public final class BackToTheOwner {

  private final Updates updates = new Updates();
  private final Deleter deleter = new Deleter(this);
  private long changes;

  static final class Updates {
    private long packets;

    synchronized void push() {
      packets++;
    }
  }

  static final class Deleter {
    private final BackToTheOwner owner;

    Deleter(BackToTheOwner owner) {
      this.owner = owner;
    }

    void checkpoint() {
      owner.changed(); // EXPECT: LockOrderCycle review
    }
  }

  synchronized void changed() {
    changes++;
  }

  public synchronized void delete() {
    synchronized (updates) {
      deleter.checkpoint();
    }
  }

  public synchronized void modify() {
    updates.push();
  }
}
