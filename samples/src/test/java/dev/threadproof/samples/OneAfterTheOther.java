package dev.threadproof.samples;

/** Runs the programs that end by themselves, all in this JVM. */
final class OneAfterTheOther {

  private OneAfterTheOther() {}

  /**
   * Runs every program and says of each that it has ended.
   *
   * @param args size, then the binary names of the programs
   */
  public static void main(String[] args) throws ReflectiveOperationException, InterruptedException {
    String[] size = {args[0]};
    for (int i = 1; i < args.length; i++) {
      Class.forName(args[i]).getMethod("main", String[].class).invoke(null, (Object) size);
      System.out.println("ended: " + args[i]);
    }
  }
}
