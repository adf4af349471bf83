package waitnotinloop;

/** Tickets are served in order: each thread waits until its own number is up. */
public final class TicketOrder {

  private int next;
  private int serving;

  public synchronized int enter() throws InterruptedException {
    int mine = next++;
    while (mine != serving) {
      wait();
    }
    return mine;
  }

  public synchronized void leave() {
    serving++;
    notifyAll();
  }
}
