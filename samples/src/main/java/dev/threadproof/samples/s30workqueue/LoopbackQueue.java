package dev.threadproof.samples.s30workqueue;

import dev.threadproof.samples.Size;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks and results go through queues made for it; the counter is atomic. */
public final class LoopbackQueue {

  private static final int WORKERS = 3;
  private static final int NO_MORE = -1;
  private static final Queue<Integer> TASKS = new ConcurrentLinkedQueue<>();
  private static final Queue<Long> RESULTS = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger SERVED = new AtomicInteger();

  private LoopbackQueue() {}

  private static void serve(Socket accepted) {
    try (Socket socket = accepted;
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
      Integer task = TASKS.poll();
      while (task != null) {
        out.writeInt(task);
        RESULTS.add(in.readLong());
        SERVED.incrementAndGet();
        task = TASKS.poll();
      }
      out.writeInt(NO_MORE);
    } catch (IOException e) {
      System.out.println("master: " + e.getMessage());
    }
  }

  /** Prints how many tasks were served, and how many results came back. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int size = Size.of(args, 100);
    for (int i = 0; i < size; i++) {
      TASKS.add(i);
    }
    List<Thread> threads = new ArrayList<>();
    try (ServerSocket master = new ServerSocket(0, WORKERS, InetAddress.getLoopbackAddress())) {
      int port = master.getLocalPort();
      for (int i = 0; i < WORKERS; i++) {
        Thread worker = new Thread(() -> Worker.work(port));
        threads.add(worker);
        worker.start();
        Socket socket = master.accept();
        Thread server = new Thread(() -> serve(socket));
        threads.add(server);
        server.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println("served: " + SERVED + ", results: " + RESULTS.size());
  }
}
