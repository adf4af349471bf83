package dev.threadproof.samples.s30workqueue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A worker: reads numbers, sends back their squares, and ends at a negative one. */
final class Worker {

  private Worker() {}

  /** Works for the master at that port of the loopback interface. */
  static void work(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
      int task = in.readInt();
      while (task >= 0) {
        out.writeLong((long) task * task);
        task = in.readInt();
      }
    } catch (IOException e) {
      System.out.println("worker: " + e.getMessage());
    }
  }
}
