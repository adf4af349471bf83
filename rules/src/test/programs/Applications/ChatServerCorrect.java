package applications;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread per client; the clients are in a copy-on-write list, the messages in an atomic. */
final class ChatServerCorrect {

  private final List<Socket> clients = new CopyOnWriteArrayList<>();
  private final AtomicInteger messages = new AtomicInteger();

  void serve(ServerSocket server, int limit) throws IOException {
    for (int i = 0; i < limit; i++) {
      Socket client = server.accept();
      clients.add(client);
      new Thread(() -> listen(client)).start();
    }
  }

  private void listen(Socket client) {
    try {
      int read;
      while ((read = client.getInputStream().read()) >= 0) {
        messages.incrementAndGet();
        broadcast(Character.toString(read));
      }
    } catch (IOException e) {
      System.err.println("client lost");
    } finally {
      clients.remove(client);
    }
  }

  private void broadcast(String text) throws IOException {
    for (Socket client : clients) {
      OutputStream out = client.getOutputStream();
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  public static void main(String[] args) throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      new ChatServerCorrect().serve(server, args.length);
    }
  }
}
