package dev.threadproof.samples.s24pipe;

import dev.threadproof.samples.Size;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/** Bytes go through piped streams: what a byte says was written before it is read. */
public final class PipedStreams {

  private PipedStreams() {}

  private static void child(PipedOutputStream end, int count) {
    try (DataOutputStream out = new DataOutputStream(end)) {
      for (int i = 0; i < count; i++) {
        out.writeUTF("hello from child " + i);
      }
    } catch (IOException e) {
      System.out.println("child: " + e.getMessage());
    }
  }

  /** Prints what the child says. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int count = Size.of(args, 2);
    PipedOutputStream childEnd = new PipedOutputStream();
    try (DataInputStream in = new DataInputStream(new PipedInputStream(childEnd))) {
      Thread child = new Thread(() -> child(childEnd, count));
      child.start();
      for (int i = 0; i < count; i++) {
        System.out.println("from child: " + in.readUTF());
      }
      child.join();
    }
  }
}
