package dev.threadproof.samples;

/** How much a sample does: its first argument, or what the document's program does. */
public final class Size {

  private Size() {}

  /**
   * The size asked for.
   *
   * @param args the program's arguments
   * @param usual the size when there is no argument
   * @throws NumberFormatException if the first argument is no number
   */
  public static int of(String[] args, int usual) {
    return args.length == 0 ? usual : Integer.parseInt(args[0]);
  }
}
