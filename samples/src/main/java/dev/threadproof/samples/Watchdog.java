package dev.threadproof.samples;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;

/**
 * Ends a sample that hangs, and shows what its threads stand at. A sample that can hang calls it
 * first thing in {@code main}; the others end by themselves. With {@code -Dsamples.patience=0}
 * there is none: whoever runs the sample sees for himself when nothing moves any more.
 */
public final class Watchdog {

  /** How a program ends that the watchdog had to end. */
  public static final int EXIT_CODE = 3;

  private static final int PATIENCE_SECONDS = Integer.getInteger("samples.patience", 4);

  private Watchdog() {}

  /** For a program that hangs in every run. */
  public static void expectHang() {
    System.out.println("This program is meant to hang.");
    watch();
  }

  /** For a program that hangs in some runs and ends in others. */
  public static void allowHang() {
    System.out.println("This program may hang.");
    watch();
  }

  private static void watch() {
    if (PATIENCE_SECONDS == 0) {
      return;
    }
    Thread watchdog = new Thread(Watchdog::endAfterPatience, "watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  private static void endAfterPatience() {
    try {
      Thread.sleep(PATIENCE_SECONDS * 1000L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    System.out.println("It hangs. Its threads after " + PATIENCE_SECONDS + " s:");
    for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
      print(thread);
    }
    System.exit(EXIT_CODE);
  }

  // ThreadInfo's own text stops after eight frames, most of them the JDK's.
  private static void print(ThreadInfo thread) {
    String lock = thread.getLockName() == null ? "" : " on " + thread.getLockName();
    String owner =
        thread.getLockOwnerName() == null ? "" : " held by \"" + thread.getLockOwnerName() + '"';
    System.out.println(
        "\"" + thread.getThreadName() + "\" " + thread.getThreadState() + lock + owner);
    for (StackTraceElement frame : thread.getStackTrace()) {
      System.out.println("    at " + frame);
    }
  }
}
