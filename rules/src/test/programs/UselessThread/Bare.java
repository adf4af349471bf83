package uselessthread;

/** As short as can be. */
public final class Bare {

  public static void main(String[] args) {
    new Thread().start(); // EXPECT: UselessThread likely
  }
}
