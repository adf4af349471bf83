package dev.threadproof.samples.s01sharedvariable;

/** Main reads without a join: nothing orders the read and the write, so it may see 66 or 99. */
public final class NotJoined { // PROOF: unordered unordered

  private static int x = 99;

  private NotJoined() {}

  /** Prints 66 or 99. */
  public static void main(String[] args) {
    Thread child = new Thread(() -> x = 66); // EXPECT: UnguardedSharedField
    child.start();
    System.out.println("x = " + x);
  }
}
