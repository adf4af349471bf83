package dev.threadproof.engine.program;

import java.util.Map;

/** What each limit of the analysis leaves out. */
final class LimitText {

  private static final Map<String, String> TEXTS =
      Map.of(
          "call-targets", "a call has more implementations than are followed; taken as unknown",
          "lock-states",
              "more combinations of held locks than are told apart; only what all hold was kept",
          "fixpoint-steps", "the method is too intricate; its later paths were not followed",
          "summary-accesses", "more accesses than a summary keeps; the farthest were left out",
          "summary-locks", "more locks than a summary keeps; the farthest were left out",
          "deferred-calls", "more calls of functional arguments than a summary keeps",
          "threads", "more started threads than a method's picture keeps",
          "thread-accesses", "more accesses by a started thread than are kept",
          "interpretation", "the method's code could not be interpreted; it was left out");

  private LimitText() {}

  static String of(String limit) {
    return TEXTS.getOrDefault(limit, limit);
  }
}
