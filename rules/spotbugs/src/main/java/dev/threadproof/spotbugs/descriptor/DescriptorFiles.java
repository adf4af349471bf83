package dev.threadproof.spotbugs.descriptor;

import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.spotbugs.BugType;
import dev.threadproof.spotbugs.ThreadproofDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The three files at the root of a SpotBugs plugin.
 *
 * @param rules the rules that the detector runs
 */
public record DescriptorFiles(List<RuleDescriptor> rules) {

  private static final String DETECTOR = ThreadproofDetector.class.getName();

  public DescriptorFiles {
    rules = List.copyOf(rules);
  }

  /**
   * Writes the files for the rules on the class path.
   *
   * @param args the directory to write to
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    List<RuleDescriptor> rules =
        Catalogue.load().only(rule -> rule.tier() != Tier.OPT).descriptors();
    DescriptorFiles files = new DescriptorFiles(rules);
    Files.writeString(directory.resolve("findbugs.xml"), files.plugin());
    Files.writeString(directory.resolve("messages.xml"), files.messages());
    Files.writeString(directory.resolve("bugrank.txt"), files.ranks());
  }

  /** {@code findbugs.xml}: the detector and its bug types. */
  String plugin() {
    String types = rules.stream().map(r -> BugType.of(r.id())).collect(Collectors.joining(","));
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<FindbugsPlugin pluginid=\"dev.threadproof\" provider=\"Threadproof\">\n");
    xml.append(
        "  <Detector class=\"%s\" speed=\"slow\" reports=\"%s\"/>\n".formatted(DETECTOR, types));
    for (RuleDescriptor rule : rules) {
      xml.append(
          "  <BugPattern abbrev=\"%s\" type=\"%s\" category=\"%s\"/>\n"
              .formatted(BugType.CODE, BugType.of(rule.id()), BugType.CATEGORY));
    }
    return xml.append("</FindbugsPlugin>\n").toString();
  }

  /** {@code messages.xml}: what is said of each type; the details are the rule's page. */
  String messages() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        """
        <MessageCollection>
          <Plugin>
            <ShortDescription>Threadproof</ShortDescription>
            <Details>Unguarded shared state, leaked locks and lock-order deadlocks.</Details>
          </Plugin>
          <Detector class="%s">
            <Details>Follows threads and locks through the whole program.</Details>
          </Detector>
        """
            .formatted(DETECTOR));
    for (RuleDescriptor rule : rules) {
      xml.append(
          """
            <BugPattern type="%s">
              <ShortDescription>%s</ShortDescription>
              <LongDescription>{1}</LongDescription>
              <Details>%s</Details>
            </BugPattern>
          """
              .formatted(
                  BugType.of(rule.id()),
                  Html.escaped(rule.summary()),
                  Html.escaped(Html.of(rule.page() + inSpotBugs(rule)))));
    }
    return xml.append(
            "  <BugCode abbrev=\"%s\">Threads and locks</BugCode>\n".formatted(BugType.CODE))
        .append("</MessageCollection>\n")
        .toString();
  }

  /** How a finding is accepted where this page is read. */
  private static String inSpotBugs(RuleDescriptor rule) {
    return "\n\nIn SpotBugs: `@SuppressFBWarnings(\"%s\")`, or a filter file.\n"
        .formatted(BugType.of(rule.id()));
  }

  /** {@code bugrank.txt}, without which SpotBugs keeps a plugin's bugs to itself. */
  String ranks() {
    return rules.stream()
        .map(r -> "%d BugPattern %s\n".formatted(BugType.rank(r.tier()), BugType.of(r.id())))
        .collect(Collectors.joining());
  }
}
