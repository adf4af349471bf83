package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Small numbers for fields, so that sets of them are cheap. Given as they are asked for, so nothing
 * may come out in the order of the numbers. Safe for use by several threads.
 */
public final class FieldNumbers {

  private final ConcurrentHashMap<FieldId, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  int of(FieldId field) {
    Integer known = numbers.get(field);
    return known == null ? numbers.computeIfAbsent(field, k -> next.getAndIncrement()) : known;
  }
}
