package executornevershutdown;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All results are there, but the pool's threads wait for more: the JVM never ends. */
public final class LocalPool {

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(2); // EXPECT: ExecutorNeverShutDown
    System.out.println(pool.submit(() -> 42).get());
  }
}
