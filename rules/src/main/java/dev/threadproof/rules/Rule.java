package dev.threadproof.rules;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import java.util.List;

/**
 * A defect that can be read off the program picture. The simple name of the class is the rule's id.
 * Implementations hold no state.
 */
public interface Rule {

  /** One sentence that says what is flagged. */
  String summary();

  /** What the rule is fit for. */
  Tier tier();

  /**
   * All findings in the program, in any order. Of several with one identity the first is kept; to
   * keep more of one method, add a part {@code at N} with the index of the instruction, which does
   * not get into the fingerprint.
   */
  List<Finding> check(Program program);
}
