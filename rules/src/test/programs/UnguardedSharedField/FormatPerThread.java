package unguardedsharedfield;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;

/** SimpleDateFormat is not thread-safe; each thread has one of its own. */
final class FormatPerThread {

  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT));

  private static void print(long time) {
    SimpleDateFormat format = FORMAT.get();
    format.setLenient(false);
    System.out.println(format.format(new Date(time)));
    FORMAT.remove();
  }

  public static void main(String[] args) {
    new Thread(() -> print(1L)).start();
    new Thread(() -> print(2L)).start();
  }
}
