package dev.threadproof.agent.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The locks that a thread has, in the order taken. Its own thread alone changes it. */
final class Holds {

  private LockState[] locks = new LockState[4];
  private @Nullable Object[] objects = new Object[4];
  private int[] sites = new int[4];
  private int count;

  int count() {
    return count;
  }

  LockState lock(int index) {
    return locks[index];
  }

  /** Where the lock was taken. */
  int site(int index) {
    return sites[index];
  }

  void push(LockState lock, Object object, int site) {
    if (count == locks.length) {
      locks = Arrays.copyOf(locks, count * 2);
      objects = Arrays.copyOf(objects, count * 2);
      sites = Arrays.copyOf(sites, count * 2);
    }
    locks[count] = lock;
    objects[count] = object;
    sites[count++] = site;
  }

  /** The lock that was taken by this very object, or null if none that is held was. */
  @Nullable LockState of(Object object) {
    for (int i = count - 1; i >= 0; i--) {
      if (objects[i] == object) {
        return locks[i];
      }
    }
    return null;
  }

  /** Forgets the last hold of the lock. */
  void pop(LockState lock) {
    int index = count - 1;
    while (index >= 0 && locks[index] != lock) {
      index--;
    }
    if (index >= 0) {
      count--;
      for (int i = index; i < count; i++) {
        locks[i] = locks[i + 1];
        objects[i] = objects[i + 1];
        sites[i] = sites[i + 1];
      }
      objects[count] = null;
    }
  }

  /** The names of the locks, in the order taken. */
  List<String> labels() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(locks[i].label());
    }
    return names;
  }
}
