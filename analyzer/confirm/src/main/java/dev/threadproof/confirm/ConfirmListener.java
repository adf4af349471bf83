package dev.threadproof.confirm;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Verdict;

/** Told of each verdict as it comes; calls come one at a time, from several threads. */
@FunctionalInterface
public interface ConfirmListener {

  /** Does nothing. */
  ConfirmListener NONE = (finding, verdict) -> {};

  /** A finding has its verdict. */
  void decided(Finding finding, Verdict verdict);
}
