package observe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Locks and synchronizers of java.util.concurrent: nothing races. */
public class JucLocks {
  private int a;
  private int b;
  private int c;
  private int d;
  private int e;
  private int f;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
  private final StampedLock stamped = new StampedLock();
  private final Semaphore permit = new Semaphore(1);
  private final CyclicBarrier barrier = new CyclicBarrier(2);
  private final Phaser phaser = new Phaser(2);
  private final Exchanger<int[]> exchanger = new Exchanger<>();
  private int turn;
  private Thread parked;

  public static void main(String[] args) throws Exception {
    JucLocks x = new JucLocks();
    Thread other = new Thread(() -> x.run(1));
    other.start();
    x.run(0);
    other.join();
    System.out.println(x.a + " " + x.d + " " + x.e + " " + x.f);
    x.park();
  }

  void run(int me) {
    try {
      for (int i = 0; i < 20; i++) {
        locks();
        readWrite();
        stamps();
        turns(me);
        permit.acquire();
        e++;
        permit.release();
      }
      barrier(me);
      exchange();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void locks() throws InterruptedException {
    while (!lock.tryLock(1, TimeUnit.SECONDS)) {}
    try {
      a++;
      lock.lock();
      a++;
      lock.unlock();
    } finally {
      lock.unlock();
    }
  }

  private void readWrite() {
    rw.readLock().lock();
    int seen = b;
    rw.readLock().unlock();
    rw.writeLock().lock();
    b = seen + 1;
    rw.readLock().lock();
    rw.writeLock().unlock();
    rw.readLock().unlock();
  }

  private void stamps() {
    long stamp = stamped.tryOptimisticRead();
    int seen = c;
    if (!stamped.validate(stamp)) {
      stamp = stamped.readLock();
      seen = c;
      stamped.unlockRead(stamp);
    }
    stamp = stamped.writeLock();
    c = seen + 1;
    stamped.unlock(stamp);
  }

  private void turns(int me) throws InterruptedException {
    lock.lock();
    try {
      while (turn != me) {
        changed.await();
      }
      d++;
      turn = 1 - me;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void barrier(int me) throws Exception {
    if (me == 0) {
      f = 1;
    }
    barrier.await();
    if (me == 1) {
      f++;
    }
    phaser.arriveAndAwaitAdvance();
    if (me == 0) {
      f++;
    }
  }

  private void exchange() throws InterruptedException {
    int[] mine = {1};
    mine[0]++;
    int[] theirs = exchanger.exchange(mine);
    theirs[0]++;
  }

  private void park() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    parked =
        new Thread(
            () -> {
              LockSupport.park();
              a++;
              done.countDown();
            });
    parked.start();
    a = 0;
    LockSupport.unpark(parked);
    done.await();
    a++;
  }
}
