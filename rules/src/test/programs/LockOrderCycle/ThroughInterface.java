package lockordercycle;

/** The model calls its listener with its monitor held; the view calls the model with its own held. */
public final class ThroughInterface {

  public interface Listener {
    void changed();
  }

  public static final class Model {
    private Listener listener;
    private int value;

    public synchronized void listener(Listener newListener) {
      listener = newListener;
    }

    public synchronized void set(int newValue) {
      value = newValue;
      if (listener != null) {
        listener.changed(); // EXPECT: LockOrderCycle
      }
    }

    public synchronized int value() {
      return value;
    }
  }

  public static final class View implements Listener {
    private final Model model;
    private boolean dirty;

    public View(Model model) {
      this.model = model;
    }

    @Override
    public synchronized void changed() {
      dirty = true;
    }

    public synchronized void paint() {
      if (dirty) {
        System.out.println(model.value());
      }
    }
  }

  public static void main(String[] args) {
    Model model = new Model();
    View view = new View(model);
    model.listener(view);
    new Thread(() -> model.set(1)).start();
    new Thread(view::paint).start();
  }
}
