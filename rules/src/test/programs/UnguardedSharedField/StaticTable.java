package unguardedsharedfield;

import java.util.HashMap;
import java.util.Map;

/** The table is filled by the class initialiser, which the JVM orders before every use. */
final class StaticTable {

  private static final Map<String, Integer> ROMAN = new HashMap<>();

  static {
    ROMAN.put("I", 1);
    ROMAN.put("V", 5);
    ROMAN.put("X", 10);
  }

  private static void print(String digit) {
    System.out.println(ROMAN.getOrDefault(digit, 0));
  }

  public static void main(String[] args) {
    new Thread(() -> print("I")).start();
    new Thread(() -> print("X")).start();
  }
}
