package dev.threadproof.engine.hierarchy;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one copy of every name and descriptor: ASM makes new strings for each class file, and most
 * of them repeat. Lives and dies with one {@link Hierarchy}, unlike {@link String#intern}.
 */
final class StringPool {

  private final ConcurrentHashMap<String, String> strings = new ConcurrentHashMap<>();

  String share(String text) {
    String known = strings.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
