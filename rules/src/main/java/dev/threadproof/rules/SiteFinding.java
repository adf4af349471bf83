package dev.threadproof.rules;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.ArrayList;
import java.util.List;

/** A finding that stands at one instruction, put together piece by piece. */
final class SiteFinding {

  private final Program program;
  private final String rule;
  private final Site site;
  private final List<ThreadSide> sides = new ArrayList<>();
  private final List<String> evidence = new ArrayList<>();
  private Confidence confidence = Confidence.LIKELY;
  private String message = "";
  private String falseIf = "";
  private String mend = "";

  SiteFinding(Program program, String rule, Site site) {
    this.program = program;
    this.rule = rule;
    this.site = site;
  }

  /** What can go wrong, in a sentence. */
  SiteFinding says(String text) {
    message = text;
    return this;
  }

  SiteFinding as(Confidence known) {
    confidence = known;
    return this;
  }

  SiteFinding thread(ThreadSide side) {
    sides.add(side);
    return this;
  }

  SiteFinding because(String reason) {
    evidence.add(reason);
    return this;
  }

  SiteFinding falseIf(String condition) {
    falseIf = condition;
    return this;
  }

  SiteFinding mend(String advice) {
    mend = advice;
    return this;
  }

  /** The finding; {@code object} tells it from others of the rule in the same method. */
  Finding about(String object) {
    Location location = program.names().location(site);
    String member = site.method().name() + site.method().descriptor();
    return new Finding(
        rule,
        confidence,
        location,
        message,
        sides,
        evidence,
        falseIf,
        mend,
        List.of(location.className() + "#" + member, object));
  }

  /** The method in which it stands, as messages name it. */
  static String method(Site site) {
    return Names.shortName(site.method());
  }
}
