package unsafecontainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The task is a reference to a method of the list itself. */
final class TaskIsReference {

  static void clearsWhileFilled() {
    List<String> lines = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.submit(lines::clear);
    lines.add("x"); // EXPECT-NEAR: UnsafeContainer
    pool.shutdown();
  }

  static void clearsQueue() {
    ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.submit(lines::clear);
    lines.add("x");
    pool.shutdown();
  }
}
