package dev.threadproof.samples.s18server;

import dev.threadproof.samples.Size;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Each call is synchronized, the loop is not: a client that comes in between breaks it. */
public final class SynchronizedListIterated { // PROOF: act-between failed

  private static final List<String> CLIENTS = Collections.synchronizedList(new ArrayList<>());
  private static final AtomicInteger SERVED = new AtomicInteger();

  private SynchronizedListIterated() {}

  private static void serve(String name, Socket accepted) {
    try (Socket socket = accepted) {
      CLIENTS.add(name);
      for (String client : CLIENTS) { // EXPECT: SyncCollectionIteration
        socket.getOutputStream().write((client + "\n").getBytes(StandardCharsets.UTF_8));
      }
      SERVED.incrementAndGet();
    } catch (IOException e) {
      System.out.println("server: " + e.getMessage());
    }
  }

  /** Serves all clients and prints how many there were. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int count = Size.of(args, 20);
    List<Thread> threads = new ArrayList<>();
    try (ServerSocket server = new ServerSocket(0, count, InetAddress.getLoopbackAddress())) {
      int port = server.getLocalPort();
      for (int i = 0; i < count; i++) {
        Thread client = new Thread(() -> Client.visit(port));
        threads.add(client);
        client.start();
      }
      for (int i = 0; i < count; i++) {
        String name = "client " + i;
        Socket socket = server.accept();
        Thread handler = new Thread(() -> serve(name, socket));
        threads.add(handler);
        handler.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println("clients: " + CLIENTS.size() + ", served: " + SERVED);
  }
}
