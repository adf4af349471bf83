package dev.threadproof.agent.runtime;

import java.util.ArrayList;
import java.util.List;

/** What happens to the clocks and to the owners when a thread takes a lock or gives it back. */
final class LockModel {

  private LockModel() {}

  /** A thread is about to ask for a lock and will wait for it without limit. */
  static void attempt(ThreadState thread, LockState lock, Site site) {
    LockState root = lock.root();
    thread.wantedAt = site;
    thread.wanted = root;
    Deadlocks.check(thread, root);
    Leaks.check(root);
  }

  /** A thread has taken a lock, as its only owner. */
  static void acquired(ThreadState thread, LockState lock, Site site) {
    thread.wanted = null;
    LockState root = lock.root();
    if (root.take(thread, site)) {
      root.acquire(thread);
      root.readers.acquire(thread);
      LockOrder.taken(thread, root, site);
      thread.push(root, site);
    }
  }

  /** A thread has taken a lock together with others. */
  static void acquiredShared(ThreadState thread, LockState lock, Site site) {
    thread.wanted = null;
    LockState root = lock.root();
    root.share(thread);
    root.acquire(thread);
    thread.push(root, site);
  }

  /** A thread is about to give a lock back. */
  static void releasing(ThreadState thread, LockState lock) {
    LockState root = lock.root();
    if (root.owner() == thread) {
      root.release(thread);
      if (root.give(thread)) {
        thread.pop(root);
      }
    }
  }

  /** A thread is about to give back a lock that it shares. */
  static void releasingShared(ThreadState thread, LockState lock) {
    LockState root = lock.root();
    root.readers.release(thread);
    root.unshare(thread);
    thread.pop(root);
  }

  /** The names of the locks that a thread holds, in the order taken. */
  static List<String> held(ThreadState thread) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < thread.holdCount(); i++) {
      names.add(thread.hold(i).lock().label());
    }
    return names;
  }
}
