package dev.threadproof.agent.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects whose monitor or lock a thread has, where no more is asked about locks; as often as
 * it took them. Its own thread alone changes it.
 */
final class HeldObjects {

  private @Nullable Object[] objects = new Object[8];
  private int count;
  private long taken;

  boolean isEmpty() {
    return count == 0;
  }

  /** How many were ever taken. */
  long taken() {
    return taken;
  }

  void push(Object object) {
    if (count == objects.length) {
      objects = Arrays.copyOf(objects, count * 2);
    }
    objects[count++] = object;
    taken++;
  }

  /** Forgets the last hold of the object. */
  void pop(Object object) {
    int last = count - 1;
    if (last >= 0 && objects[last] == object) {
      objects[last] = null;
      count = last;
    } else {
      remove(object);
    }
  }

  private void remove(Object object) {
    for (int i = count - 1; i >= 0; i--) {
      if (objects[i] == object) {
        count--;
        System.arraycopy(objects, i + 1, objects, i, count - i);
        objects[count] = null;
        return;
      }
    }
  }

  /** The objects, in the order taken. */
  List<Object> all() {
    List<Object> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Object object = objects[i];
      if (object != null) {
        all.add(object);
      }
    }
    return all;
  }

  /** The names of the objects, in the order taken. */
  List<String> labels() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object object = objects[i];
      String name = object == null ? "" : Labels.of(object);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
