package dev.threadproof.samples.s11threadlocal;

/** A thread-local: each thread has a student of its own, no other thread ever reads it. */
public final class PerThread {

  private static final ThreadLocal<String> STUDENT = new ThreadLocal<>();

  private PerThread() {}

  private static void processStudent() {
    System.out.println("hello " + STUDENT.get() + " in " + Thread.currentThread().getName());
  }

  private static void processThread(String name) {
    STUDENT.set(name);
    processStudent();
  }

  /** Greets Alice in thread A and Bob in thread B. */
  public static void main(String[] args) throws InterruptedException {
    Thread a = new Thread(() -> processThread("Alice"), "A");
    Thread b = new Thread(() -> processThread("Bob"), "B");
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
