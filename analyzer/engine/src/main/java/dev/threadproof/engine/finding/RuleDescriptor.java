package dev.threadproof.engine.finding;

/**
 * What a report says about a rule.
 *
 * @param id PascalCase, never reused
 * @param summary one sentence
 * @param tier what the rule is fit for
 * @param page the rule's page, Markdown
 */
public record RuleDescriptor(String id, String summary, Tier tier, String page)
    implements Comparable<RuleDescriptor> {

  @Override
  public int compareTo(RuleDescriptor other) {
    return id.compareTo(other.id);
  }
}
