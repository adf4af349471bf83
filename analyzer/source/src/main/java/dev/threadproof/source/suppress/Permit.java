package dev.threadproof.source.suppress;

import java.util.Set;

/**
 * One suppression as written.
 *
 * @param line where it stands, from 1
 * @param form {@code annotation} or {@code comment}
 * @param rules the rules it names; {@link #EVERY_RULE} for all
 * @param reason why, empty when not given
 */
record Permit(int line, String form, Set<String> rules, String reason) {

  static final String EVERY_RULE = "*";

  boolean allows(String rule) {
    return rules.contains(rule) || rules.contains(EVERY_RULE);
  }
}
