package inconsistentguard;

/**
 * As kotlinc writes {@code mutex.withLock { ... }} in a suspend function: a state machine that
 * leaves the method while it waits for the mutex, and goes on behind the lock when called again.
 */
public final class KotlinMutex {

  static final Object COROUTINE_SUSPENDED = new Object();

  /** As kotlinx.coroutines.sync.Mutex. */
  public interface Mutex {
    Object lock(Object owner, Continuation completion);

    void unlock(Object owner);
  }

  /** As kotlin.coroutines.jvm.internal.ContinuationImpl. */
  public static class Continuation {
    Object L$0;
    Object result;
    int label;
  }

  private final Mutex mutex;
  private int count;

  public KotlinMutex(Mutex mutex) {
    this.mutex = mutex;
  }

  public final Object increment(Continuation $continuation) {
    Mutex $this$withLock;
    switch ($continuation.label) {
      case 0:
        $this$withLock = this.mutex;
        $continuation.L$0 = $this$withLock;
        $continuation.label = 1;
        if ($this$withLock.lock(null, $continuation) == COROUTINE_SUSPENDED) {
          return COROUTINE_SUSPENDED;
        }
        break;
      case 1:
        $this$withLock = (Mutex) $continuation.L$0;
        break;
      default:
        throw new IllegalStateException("call to 'resume' before 'invoke' with coroutine");
    }
    try {
      int var3 = this.count;
      this.count = var3 + 1;
    } finally {
      $this$withLock.unlock(null);
    }
    return null;
  }
}
