package brokendoublechecked;

import java.io.Serializable;
import java.util.function.Supplier;

/** As kotlin.SynchronizedLazyImpl does it: the value is volatile, what makes it is let go after. */
public final class KotlinLazy<T> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Object UNINITIALIZED_VALUE = new Object();

  private Supplier<? extends T> initializer;
  private volatile Object _value;
  private final Object lock;

  public KotlinLazy(Supplier<? extends T> initializer, Object lock) {
    this.initializer = initializer;
    this._value = UNINITIALIZED_VALUE;
    this.lock = lock == null ? this : lock;
  }

  @SuppressWarnings("unchecked")
  public T getValue() {
    Object _v1 = this._value;
    if (_v1 != UNINITIALIZED_VALUE) {
      return (T) _v1;
    }
    Object var2 = this.lock;
    synchronized (var2) {
      Object _v2 = this._value;
      if (_v2 != UNINITIALIZED_VALUE) {
        return (T) _v2;
      }
      T typedValue = this.initializer.get();
      this._value = typedValue;
      this.initializer = null;
      return typedValue;
    }
  }

  public boolean isInitialized() {
    return this._value != UNINITIALIZED_VALUE;
  }
}
