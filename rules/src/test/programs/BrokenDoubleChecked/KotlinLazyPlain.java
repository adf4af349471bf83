package brokendoublechecked;

import java.util.function.Supplier;

/** The same with a value that is not volatile, and that may so be seen half made. */
public final class KotlinLazyPlain<T> {

  private static final Object UNINITIALIZED_VALUE = new Object();

  private final Supplier<? extends T> initializer;
  private Object _value = UNINITIALIZED_VALUE;

  public KotlinLazyPlain(Supplier<? extends T> initializer) {
    this.initializer = initializer;
  }

  @SuppressWarnings("unchecked")
  public T getValue() {
    Object _v1 = this._value;
    if (_v1 != UNINITIALIZED_VALUE) { // EXPECT-NEAR: BrokenDoubleChecked
      return (T) _v1;
    }
    synchronized (this) {
      Object _v2 = this._value;
      if (_v2 != UNINITIALIZED_VALUE) {
        return (T) _v2;
      }
      T typedValue = this.initializer.get();
      this._value = typedValue;
      return typedValue;
    }
  }
}
