package dev.threadproof.samples.s18server;

import dev.threadproof.samples.Size;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The loop runs over the list as it was at its start; the counter is atomic. */
public final class CopyOnWrite {

  private static final List<String> CLIENTS = new CopyOnWriteArrayList<>();
  private static final AtomicInteger SERVED = new AtomicInteger();

  private CopyOnWrite() {}

  private static void serve(String name, Socket accepted) {
    try (Socket socket = accepted) {
      CLIENTS.add(name);
      for (String client : CLIENTS) {
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
