package dev.threadproof.rules;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules at hand, sorted by id. */
public final class Catalogue {

  /**
   * The part of an identity by which a rule tells two findings of one method apart: an instruction.
   * It is no part of the fingerprint, for every edit and every compiler moves it.
   */
  private static final Pattern POSITION = Pattern.compile("at \\d+");

  private final List<Rule> rules;

  private Catalogue(List<Rule> rules) {
    this.rules = rules;
  }

  /** All rules on the class path. */
  public static Catalogue load() {
    return new Catalogue(
        ServiceLoader.load(Rule.class, Catalogue.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Catalogue::id))
            .toList());
  }

  /** The rules whose descriptor is accepted. */
  public Catalogue only(Predicate<RuleDescriptor> accepted) {
    return new Catalogue(rules.stream().filter(r -> accepted.test(describe(r))).toList());
  }

  /** Descriptors of the rules, sorted by id. */
  public List<RuleDescriptor> descriptors() {
    return rules.stream().map(Catalogue::describe).toList();
  }

  /**
   * Runs every rule; findings come sorted, one per rule and identity. Their fingerprints are all
   * different, and do not depend on the compiler nor on the order of members.
   */
  public List<Finding> run(Program program) {
    Map<String, Finding> byIdentity = new LinkedHashMap<>();
    rules.stream()
        .flatMap(r -> r.check(program).stream())
        .sorted()
        .forEach(f -> byIdentity.putIfAbsent(f.fingerprint(), f));
    Map<String, Finding> byFingerprint = new LinkedHashMap<>();
    for (Finding finding : byIdentity.values()) {
      List<String> identity =
          program.stableNames().identity(finding).stream()
              .filter(part -> !POSITION.matcher(part).matches())
              .toList();
      Finding stable = finding.withIdentity(identity);
      for (int n = 2; byFingerprint.containsKey(stable.fingerprint()); n++) {
        // What only a number told apart is counted again, over fewer things.
        stable = finding.withIdentity(numbered(identity, n));
      }
      byFingerprint.put(stable.fingerprint(), stable);
    }
    return byFingerprint.values().stream().sorted().toList();
  }

  private static List<String> numbered(List<String> identity, int n) {
    return Stream.concat(identity.stream(), Stream.of("no. " + n)).toList();
  }

  private static String id(Rule rule) {
    return rule.getClass().getSimpleName();
  }

  private static RuleDescriptor describe(Rule rule) {
    return new RuleDescriptor(id(rule), rule.summary(), rule.tier(), page(rule));
  }

  private static String page(Rule rule) {
    String name = "pages/" + id(rule) + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("rule " + id(rule) + " has no page " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
