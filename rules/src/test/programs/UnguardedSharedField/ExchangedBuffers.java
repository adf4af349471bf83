package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

/** Filler and drainer swap their lists; each list belongs to one of them at a time. */
final class ExchangedBuffers {

  private static final Exchanger<List<Integer>> EXCHANGER = new Exchanger<>();

  static final class Filler implements Runnable {
    @Override
    public void run() {
      List<Integer> buffer = new ArrayList<>();
      try {
        for (int i = 0; i < 100; i++) {
          buffer.add(i);
          if (buffer.size() == 10) {
            buffer = EXCHANGER.exchange(buffer);
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static final class Drainer implements Runnable {
    @Override
    public void run() {
      List<Integer> buffer = new ArrayList<>();
      try {
        for (int i = 0; i < 10; i++) {
          buffer = EXCHANGER.exchange(buffer);
          System.out.println(buffer.size());
          buffer.clear();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public static void main(String[] args) {
    new Thread(new Filler()).start();
    new Thread(new Drainer()).start();
  }
}
