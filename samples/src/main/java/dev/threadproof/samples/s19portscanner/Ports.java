package dev.threadproof.samples.s19portscanner;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Ports of the loopback interface to scan; every other one is open until this is closed. */
final class Ports implements Closeable {

  private static final int TIMEOUT_MILLIS = 500;

  private final List<ServerSocket> open = new ArrayList<>();
  private final List<Integer> all = new ArrayList<>();

  /**
   * Takes free ports.
   *
   * @throws IOException if there are none
   */
  Ports(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      open.add(socket);
      all.add(socket.getLocalPort());
    }
    for (int i = 1; i < count; i += 2) {
      open.get(i).close();
    }
  }

  List<Integer> all() {
    return all;
  }

  /** Whether something listens there. */
  static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    for (ServerSocket socket : open) {
      socket.close();
    }
  }
}
