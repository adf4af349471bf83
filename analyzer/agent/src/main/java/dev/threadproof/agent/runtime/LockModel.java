package dev.threadproof.agent.runtime;

import java.lang.invoke.VarHandle;

/** What happens to the clocks and to the owners when a thread takes a lock or gives it back. */
final class LockModel {

  private LockModel() {}

  /** A thread is about to ask for a lock and will wait for it without limit. */
  static void attempt(ThreadState thread, LockState lock) {
    LockState root = lock.root();
    if (Attention.isDataOnly() || root.owner() == thread) {
      return;
    }
    thread.wanted = root;
    if (thread.holds.count() > 0) {
      // What it has and wants is seen by others before it looks at what they have and want.
      VarHandle.fullFence();
    }
    if (root.owner() != null) {
      Deadlocks.check(thread, root);
      Leaks.check(root);
    }
  }

  /** A thread has taken a lock, as its only owner. */
  static void acquired(ThreadState thread, LockState lock, Object object, int site) {
    LockState root = lock.root();
    if (Attention.isDataOnly()) {
      thread.heldObjects.push(object);
      root.order(thread);
    } else if (root.owner() == thread) {
      root.takeAgain();
    } else {
      thread.wanted = null;
      root.take(thread, object, site);
    }
  }

  /** A thread has taken a lock together with others. */
  static void acquiredShared(ThreadState thread, LockState lock, Object object, int site) {
    LockState root = lock.root();
    if (Attention.isDataOnly()) {
      thread.heldObjects.push(object);
      root.acquire(thread);
      return;
    }
    thread.wanted = null;
    root.share(thread);
    root.acquire(thread);
    thread.holds.push(root, object, site);
  }

  /** A thread is about to give a lock back. */
  static void releasing(ThreadState thread, LockState lock, Object object) {
    LockState root = lock.root();
    if (Attention.isDataOnly()) {
      root.publish(thread);
      thread.heldObjects.pop(object);
    } else if (root.owner() == thread) {
      root.give(thread);
    }
  }

  /** A thread is about to give back a lock that it shares. */
  static void releasingShared(ThreadState thread, LockState lock, Object object) {
    if (Attention.isDataOnly()) {
      lock.root().publishShared(thread);
      thread.heldObjects.pop(object);
    } else {
      lock.root().releaseShared(thread);
    }
  }
}
