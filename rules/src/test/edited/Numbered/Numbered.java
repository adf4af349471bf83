package numbered;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** Findings in code that compilers number: lambdas, anonymous and local classes, captured locals. */
public class Numbered {
  private final Lock lock = new ReentrantLock();
  private static final Lock GLOBAL = new ReentrantLock();
  private int shared;

  // lambda in a field initializer, copied into two constructors
  private final IntSupplier initial = () -> { lock.lock(); if (shared > 3) { return 1; } lock.unlock(); return 2; };
  // anonymous class in a field initializer
  private final Callable<Integer> task = new Callable<Integer>() {
    private int count;
    @Override public Integer call() { synchronized (this) { try { wait(); } catch (InterruptedException e) { return 0; } return count; } }
  };
  static final Runnable STATIC = () -> { GLOBAL.lock(); if (Math.random() > 3) { return; } GLOBAL.unlock(); };

  Numbered() {}
  Numbered(int shared) { this.shared = shared; }

  void twoLambdas(boolean b) {
    Runnable first = () -> { lock.lock(); if (b) { return; } lock.unlock(); };
    Runnable second = () -> { lock.lock(); if (!b) { return; } lock.unlock(); };
    first.run(); second.run();
  }
  void nested(int n) {
    Runnable outer = () -> {
      Runnable inner = () -> { lock.lock(); if (n > 3) { return; } lock.unlock(); };
      inner.run();
      new Thread() { private final Lock mine = new ReentrantLock(); @Override public void run() { mine.lock(); if (n > 4) { return; } mine.unlock(); } }.start();
    };
    outer.run();
  }
  void captured() {
    Lock one = new ReentrantLock();
    Lock two = new ReentrantLock();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.submit(new Runnable() { @Override public void run() { one.lock(); two.lock(); try { shared++; } finally { two.unlock(); } if (shared > 3) { return; } one.unlock(); } });
    pool.submit(new Runnable() { @Override public void run() { two.lock(); one.lock(); try { shared++; } finally { one.unlock(); } if (shared > 3) { return; } two.unlock(); } });
    pool.submit(() -> { synchronized (one) { shared++; } });
    pool.shutdown();
  }
  void local() {
    class Box { private final Object mutex = new Object(); private int v; void take() throws InterruptedException { synchronized (mutex) { mutex.wait(); v++; } } 
      class In { void take2() throws InterruptedException { synchronized (mutex) { mutex.wait(); } } } }
    Box box = new Box();
    new Thread(() -> { try { box.take(); box.new In().take2(); } catch (InterruptedException e) { throw new IllegalStateException(e); } }).start();
  }
  void otherLocal() {
    class Box { int v; void take() throws InterruptedException { synchronized (this) { wait(); v++; } } }
    Box box = new Box();
    new Thread(() -> { try { box.take(); } catch (InterruptedException e) { throw new IllegalStateException(e); } }).start();
  }
  enum Kind { A { @Override void go() throws InterruptedException { synchronized (this) { wait(); } } }, B { @Override void go() throws InterruptedException { synchronized (this) { wait(); } } }; abstract void go() throws InterruptedException; }
  interface Op { Lock L = new ReentrantLock(); default Runnable op(int k) { return () -> { L.lock(); if (k > 2) { return; } L.unlock(); }; } }
  List<Runnable> listeners = new ArrayList<>();
  void listeners() { listeners.add(new Runnable() { int hits; @Override public void run() { hits++; synchronized (listeners) { try { listeners.wait(); } catch (InterruptedException e) { return; } } } }); 
     for (Runnable r : listeners) { new Thread(r).start(); new Thread(r).start(); } }
}
