package unguardedsharedfield;

import java.util.concurrent.atomic.AtomicInteger;

/** Each thread draws a ticket, and no two tickets have one slot as long as the ring is not full. */
final class TicketSlot {

  private static final int SIZE = 128;

  private final AtomicInteger next = new AtomicInteger();
  private final String[] ring = new String[SIZE];

  void add(String text) {
    int ticket = next.getAndIncrement();
    ring[ticket & (SIZE - 1)] = text;
  }

  public static void main(String[] args) throws InterruptedException {
    TicketSlot slots = new TicketSlot();
    Thread[] writers = new Thread[SIZE];
    for (int i = 0; i < SIZE; i++) {
      String text = "writer " + i;
      writers[i] = new Thread(() -> slots.add(text));
      writers[i].start();
    }
    for (Thread writer : writers) {
      writer.join();
    }
    System.out.println(slots.ring[0]);
  }
}
