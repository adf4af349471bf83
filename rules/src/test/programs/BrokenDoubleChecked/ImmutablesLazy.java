package brokendoublechecked;

/**
 * As Immutables writes {@code @Value.Lazy}: a volatile set of bits tells which plain fields are
 * made, and is written after them. The hash is made by each thread that finds none.
 */
public final class ImmutablesLazy {

  private static final long SUMMARY_LAZY_INIT_BIT = 0x1L;
  private static final long WIDTH_LAZY_INIT_BIT = 0x2L;

  private final String text;
  private transient volatile long lazyInitBitmap;
  private transient String summary;
  private transient int width;
  private transient int hashCode;

  private ImmutablesLazy(String text) {
    this.text = text;
  }

  public static ImmutablesLazy of(String text) {
    return new ImmutablesLazy(text);
  }

  public String summary() {
    if ((lazyInitBitmap & SUMMARY_LAZY_INIT_BIT) == 0) {
      synchronized (this) {
        if ((lazyInitBitmap & SUMMARY_LAZY_INIT_BIT) == 0) {
          this.summary = text.trim().toLowerCase();
          lazyInitBitmap |= SUMMARY_LAZY_INIT_BIT;
        }
      }
    }
    return summary;
  }

  public int width() {
    if ((lazyInitBitmap & WIDTH_LAZY_INIT_BIT) == 0) {
      synchronized (this) {
        if ((lazyInitBitmap & WIDTH_LAZY_INIT_BIT) == 0) {
          this.width = text.length();
          lazyInitBitmap |= WIDTH_LAZY_INIT_BIT;
        }
      }
    }
    return width;
  }

  @Override
  public boolean equals(Object another) {
    return another instanceof ImmutablesLazy && text.equals(((ImmutablesLazy) another).text);
  }

  @Override
  public int hashCode() {
    int h = hashCode;
    if (h == 0) {
      h = 5381;
      h += (h << 5) + text.hashCode();
      hashCode = h;
    }
    return h;
  }
}
