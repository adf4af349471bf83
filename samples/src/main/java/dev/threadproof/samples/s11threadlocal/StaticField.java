package dev.threadproof.samples.s11threadlocal;

/** One static field for all threads: a thread may greet the other's student. */
public final class StaticField { // PROOF: race met

  private static String student = "";

  private StaticField() {}

  private static void processStudent() {
    System.out.println("hello " + student + " in " + Thread.currentThread().getName());
  }

  private static void processThread(String name) {
    student = name; // EXPECT: UnguardedSharedField
    processStudent();
  }

  /** Greets two students, or one of them twice. */
  public static void main(String[] args) throws InterruptedException {
    Thread a = new Thread(() -> processThread("Alice"), "A");
    Thread b = new Thread(() -> processThread("Bob"), "B");
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
