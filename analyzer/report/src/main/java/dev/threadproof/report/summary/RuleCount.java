package dev.threadproof.report.summary;

/**
 * How often a rule was found broken.
 *
 * @param rule the rule's id
 * @param findings more than 0, suppressed findings not counted
 */
public record RuleCount(String rule, int findings) {}
