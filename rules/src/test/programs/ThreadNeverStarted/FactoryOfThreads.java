package threadneverstarted;

import java.util.concurrent.ThreadFactory;

/** The pool starts what the factory makes. */
public final class FactoryOfThreads implements ThreadFactory {

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}
