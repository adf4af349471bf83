package unsafecontainer;

import java.text.SimpleDateFormat;
import java.util.Date;

/** A format computes in fields of its own: two callers at once get each other's dates. */
public final class StaticFormat {

  private static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd");
  private static final ThreadLocal<SimpleDateFormat> HOUR =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("HH"));

  private StaticFormat() {}

  public static String day(Date date) {
    return DAY.format(date); // EXPECT: UnsafeContainer possible
  }

  public static String hour(Date date) {
    return HOUR.get().format(date);
  }
}
