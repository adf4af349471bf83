package unguardedsharedfield;

/** Threads of one class work on a far-away object of another, which was not made for threads. */
public final class FarAway {

  static final class Settings {
    private int loaded;

    void load() {
      loaded++; // EXPECT: UnguardedSharedField possible review
    }
  }

  static final class Store {
    private final Settings settings = new Settings();

    void open() {
      prepare();
    }

    private void prepare() {
      settings.load();
    }
  }

  private final Store store = new Store();

  public void go() {
    new Thread(this::work).start();
    new Thread(this::work).start();
  }

  private void work() {
    step();
  }

  private void step() {
    store.open();
  }
}
