package dev.threadproof.engine.hierarchy;

import java.util.function.Consumer;

/** Lets one thread at a time through to a consumer that need not be thread-safe. */
final class SerialConsumer<T> implements Consumer<T> {

  private final Consumer<T> consumer;
  private final Object turn = new Object();

  SerialConsumer(Consumer<T> consumer) {
    this.consumer = consumer;
  }

  @Override
  public void accept(T item) {
    synchronized (turn) {
      consumer.accept(item);
    }
  }
}
