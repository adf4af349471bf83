package dev.threadproof.samples.s18server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What a client does: connects, and reads what the server says until it hangs up. */
final class Client {

  private Client() {}

  /** Visits a server on the loopback interface. */
  static void visit(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null) {
        line = in.readLine();
      }
    } catch (IOException e) {
      System.out.println("client: " + e.getMessage());
    }
  }
}
