package dev.threadproof.agent.runtime;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/**
 * Stands in for {@code Object.wait} and {@code Condition.await}, which give a lock back for a while
 * and may be told to return without a signal.
 */
// The loop, if any, is the program's.
@SuppressWarnings({"WaitNotInLoop", "threadproof:WaitNotInLoop"})
public final class Waits {

  private Waits() {}

  /** {@code Object.wait()}. */
  public static void waitOn(Object monitor, int site) throws InterruptedException {
    Waiting waiting = Waiting.begin(monitor, site, true);
    try {
      if (waiting.waits()) {
        monitor.wait();
      }
    } finally {
      waiting.end();
    }
  }

  /** {@code Object.wait(long)}. */
  public static void waitOn(Object monitor, long millis, int site) throws InterruptedException {
    Waiting waiting = Waiting.begin(monitor, site, millis == 0);
    try {
      if (waiting.waits()) {
        monitor.wait(millis);
      }
    } finally {
      waiting.end();
    }
  }

  /** {@code Object.wait(long, int)}. */
  public static void waitOn(Object monitor, long millis, int nanos, int site)
      throws InterruptedException {
    Waiting waiting = Waiting.begin(monitor, site, millis == 0 && nanos == 0);
    try {
      if (waiting.waits()) {
        monitor.wait(millis, nanos);
      }
    } finally {
      waiting.end();
    }
  }

  /** {@code Condition.await()}. */
  public static void await(Condition condition, int site) throws InterruptedException {
    Waiting waiting = Waiting.begin(condition, site, true);
    try {
      if (waiting.waits()) {
        condition.await();
      }
    } finally {
      waiting.end();
    }
  }

  /** {@code Condition.awaitUninterruptibly()}. */
  public static void awaitUninterruptibly(Condition condition, int site) {
    Waiting waiting = Waiting.begin(condition, site, true);
    try {
      if (waiting.waits()) {
        condition.awaitUninterruptibly();
      }
    } finally {
      waiting.end();
    }
  }

  /** {@code Condition.awaitNanos(long)}. */
  public static long awaitNanos(Condition condition, long nanos, int site)
      throws InterruptedException {
    Waiting waiting = Waiting.begin(condition, site, false);
    try {
      return waiting.waits() ? condition.awaitNanos(nanos) : nanos;
    } finally {
      waiting.end();
    }
  }

  /** {@code Condition.await(long, TimeUnit)}. */
  public static boolean await(Condition condition, long time, TimeUnit unit, int site)
      throws InterruptedException {
    Waiting waiting = Waiting.begin(condition, site, false);
    try {
      return !waiting.waits() || condition.await(time, unit);
    } finally {
      waiting.end();
    }
  }

  /** {@code Condition.awaitUntil(Date)}. */
  public static boolean awaitUntil(Condition condition, Date deadline, int site)
      throws InterruptedException {
    Waiting waiting = Waiting.begin(condition, site, false);
    try {
      return !waiting.waits() || condition.awaitUntil(deadline);
    } finally {
      waiting.end();
    }
  }
}
