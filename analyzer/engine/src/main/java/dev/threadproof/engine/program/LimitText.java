package dev.threadproof.engine.program;

import java.util.Map;

/** What each limit of the analysis leaves out. */
final class LimitText {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              "call-targets",
              "a call has more implementations than are followed; taken as unknown"),
          Map.entry(
              "lock-states",
              "more combinations of held locks than are told apart; only what all hold was kept"),
          Map.entry(
              "fixpoint-steps", "the method is too intricate; its later paths were not followed"),
          Map.entry(
              "summary-accesses", "more accesses than a summary keeps; the farthest were left out"),
          Map.entry("summary-locks", "more locks than a summary keeps; the farthest were left out"),
          Map.entry("deferred-calls", "more calls of functional arguments than a summary keeps"),
          Map.entry("threads", "more started threads than a method's picture keeps"),
          Map.entry("thread-accesses", "more accesses by a started thread than are kept"),
          Map.entry(
              "interpretation", "the method's code could not be interpreted; it was left out"),
          Map.entry(
              "recursion",
              "the method calls itself through others; what they do was followed two rounds only"));

  private LimitText() {}

  static String of(String limit) {
    return TEXTS.getOrDefault(limit, limit);
  }
}
