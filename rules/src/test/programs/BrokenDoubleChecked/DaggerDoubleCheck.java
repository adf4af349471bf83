package brokendoublechecked;

import java.util.function.Supplier;

/** As dagger.internal.DoubleCheck does it: the provider is let go of once the value is there. */
public final class DaggerDoubleCheck<T> implements Supplier<T> {

  private static final Object UNINITIALIZED = new Object();

  private volatile Supplier<T> provider;
  private volatile Object instance = UNINITIALIZED;

  private DaggerDoubleCheck(Supplier<T> provider) {
    assert provider != null;
    this.provider = provider;
  }

  @SuppressWarnings("unchecked")
  @Override
  public T get() {
    Object result = instance;
    if (result == UNINITIALIZED) {
      result = getSynchronized();
    }
    return (T) result;
  }

  private synchronized Object getSynchronized() {
    Object result = instance;
    if (result == UNINITIALIZED) {
      result = provider.get();
      instance = reentrantCheck(instance, result);
      provider = null;
    }
    return result;
  }

  private static Object reentrantCheck(Object currentInstance, Object newInstance) {
    boolean isReentrant = currentInstance != UNINITIALIZED;
    if (isReentrant && currentInstance != newInstance) {
      throw new IllegalStateException("circular: " + currentInstance + " & " + newInstance);
    }
    return newInstance;
  }

  public static <T> Supplier<T> provider(Supplier<T> delegate) {
    if (delegate instanceof DaggerDoubleCheck) {
      return delegate;
    }
    return new DaggerDoubleCheck<T>(delegate);
  }
}
