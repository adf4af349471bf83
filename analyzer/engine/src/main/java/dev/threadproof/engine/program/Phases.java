package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.summary.Chain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of the life of an object by the names of its methods: it is set up before it is
 * used, and used before it is stopped. Nothing in the code orders these, so it is not taken for an
 * order; but that two such accesses meet is too weak a guess to stop a build.
 */
final class Phases {

  private static final Pattern SET_UP =
      Pattern.compile(
          "<init>|<clinit>|(do|on|pre|post|service|internal|run)?([sS]tart|[iI]nit|[sS]et[uU]p|[bB]oot|[cC]onfigur|[aA]ctivate|[bB]ind)([A-Z_0-9]\\w*|ialize\\w*|ialise\\w*|strap\\w*|e\\w*|)|afterPropertiesSet|open|onSubscribe|set[A-Z]\\w*");

  private static final Pattern TORN_DOWN =
      Pattern.compile(
          "(do|on|pre|post|service|internal)?([sS]top|[sS]hut[dD]own|[cC]lose|[dD]estroy|[dD]ispose|[dD]eactivate|[uU]nbind)([A-Z_0-9]\\w*|)");

  private Phases() {}

  /** Whether only presumed phases would have to be mixed up for the two accesses to meet. */
  static boolean apart(Conflict conflict) {
    Use first = conflict.first();
    Use second = conflict.second();
    return isAtExit(first.actor())
        || isAtExit(second.actor())
        || (isSetUp(first) && !second.write())
        || (isSetUp(second) && !first.write());
  }

  /**
   * Whether the race is a single look at something that is only changed while the object is set up
   * or stopped: a configuration, say, or a part that is made when it starts.
   */
  static boolean isMereLook(FieldUse field, Use outlier) {
    return !field.content()
        && !outlier.write()
        && outlier.compound().isEmpty()
        && looks(field, outlier) == 1
        && field.uses().stream().filter(Use::write).allMatch(Phases::isOfLifeCycle);
  }

  private static int looks(FieldUse field, Use outlier) {
    Set<Site> sites = new HashSet<>();
    for (Use use : field.uses()) {
      if (!use.write()
          && use.guards().isEmpty()
          && use.site().method().equals(outlier.site().method())) {
        sites.add(use.site());
      }
    }
    return sites.size();
  }

  private static boolean isOfLifeCycle(Use write) {
    return write.compound().isEmpty() && (passes(write, SET_UP) || passes(write, TORN_DOWN));
  }

  private static boolean isSetUp(Use use) {
    return use.write()
        && use.compound().isEmpty()
        && !(use.actor() instanceof Actor.Started)
        && passes(use, SET_UP);
  }

  private static boolean isAtExit(Actor actor) {
    return actor instanceof Actor.Started started && started.via().name().equals("addShutdownHook");
  }

  private static boolean passes(Use use, Pattern names) {
    List<MethodId> methods = new ArrayList<>();
    methods.add(use.actor().method());
    Chain.sites(use.chain()).forEach(s -> methods.add(s.method()));
    methods.add(use.site().method());
    return methods.stream().anyMatch(m -> names.matcher(m.name()).matches());
  }
}
