package unguardedsharedfield;

import java.util.List;
import java.util.concurrent.Executor;

/** Each task has an element of its own; that the tasks share one counter is another matter. */
public final class TaskForEach {

  static final class Connector {
    private int tried;

    void connect() {
      tried++;
    }
  }

  private final Executor executor;
  private final List<Connector> connectors;
  private int all;

  public TaskForEach(Executor executor, List<Connector> connectors) {
    this.executor = executor;
    this.connectors = connectors;
  }

  public void connectAll() {
    for (Connector connector : connectors) {
      submit(connector);
    }
  }

  private void submit(Connector connector) {
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            connector.connect();
          }
        });
  }

  public void countAll() {
    for (Connector connector : connectors) {
      new Thread(() -> all++).start(); // EXPECT: UnguardedSharedField
    }
  }
}
