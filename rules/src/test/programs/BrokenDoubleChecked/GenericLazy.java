package brokendoublechecked;

import java.util.function.Supplier;

/** A lazy value as many libraries have it, with a plain field. */
public final class GenericLazy<T> implements Supplier<T> {

  private final Supplier<? extends T> maker;
  private T value;

  public GenericLazy(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (value == null) { // EXPECT: BrokenDoubleChecked
      synchronized (this) {
        if (value == null) {
          value = maker.get();
        }
      }
    }
    return value;
  }
}
