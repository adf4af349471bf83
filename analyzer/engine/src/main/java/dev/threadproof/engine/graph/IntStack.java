package dev.threadproof.engine.graph;

import java.util.Arrays;

/** A growing stack of ints without boxing. */
final class IntStack {

  private int[] items = new int[8];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void push(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  int peek() {
    return items[size - 1];
  }

  int pop() {
    return items[--size];
  }

  /** A copy of the content in ascending order. */
  int[] sorted() {
    int[] copy = Arrays.copyOf(items, size);
    Arrays.sort(copy);
    return copy;
  }
}
