package brokendoublechecked;

import java.util.function.Supplier;

/** The field is volatile, and the local copy spares the second volatile read. */
public final class GenericLazyVolatile<T> implements Supplier<T> {

  private final Supplier<? extends T> maker;
  private volatile T value;

  public GenericLazyVolatile(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T seen = value;
    if (seen != null) {
      return seen;
    }
    synchronized (this) {
      if (value == null) {
        value = maker.get();
      }
      return value;
    }
  }
}
