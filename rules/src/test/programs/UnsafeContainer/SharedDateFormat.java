package unsafecontainer;

import java.text.SimpleDateFormat;
import java.util.Date;

/** A date format keeps a calendar inside that every call changes. */
final class SharedDateFormat {

  private static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd");

  private static void print(long millis) {
    System.out.println(DAY.format(new Date(millis))); // EXPECT: UnsafeContainer
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      long day = i * 86_400_000L;
      new Thread(() -> print(day)).start();
    }
  }
}
