package dev.threadproof.spotbugs.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.Tier;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class DescriptorFilesTest {

  private static final DescriptorFiles FILES =
      new DescriptorFiles(
          List.of(
              new RuleDescriptor(
                  "LockLeak",
                  "A lock of type Lock<T> & kin leaks.",
                  Tier.GATE,
                  "# LockLeak\n\nUse `a < b`\nhere.\n\n- one\n  goes on\n- two\n\n```java\nx < y;\n```\n"),
              new RuleDescriptor("NotifyOne", "One is woken.", Tier.REVIEW, "# NotifyOne\n")));

  @Test
  void everyRuleHasATypeARankAndWords() throws Exception {
    Document plugin = parse(FILES.plugin());
    Document messages = parse(FILES.messages());

    assertThat(plugin.getElementsByTagName("BugPattern").getLength()).isEqualTo(2);
    assertThat(messages.getElementsByTagName("BugPattern").getLength()).isEqualTo(2);
    assertThat(messages.getElementsByTagName("ShortDescription").item(1).getTextContent())
        .isEqualTo("A lock of type Lock<T> & kin leaks.");
    assertThat(FILES.ranks()).isEqualTo("5 BugPattern TP_LOCK_LEAK\n10 BugPattern TP_NOTIFY_ONE\n");
  }

  @Test
  void thePageBecomesTheDetails() throws Exception {
    assertThat(parse(FILES.messages()).getElementsByTagName("Details").item(2).getTextContent())
        .startsWith(
            """
            <h3>LockLeak</h3>
            <p>Use <code>a &lt; b</code> here.</p>
            <ul>
            <li>one goes on</li>
            <li>two</li>
            </ul>
            <pre>x &lt; y;
            </pre>
            """)
        .contains("@SuppressFBWarnings(\"TP_LOCK_LEAK\")");
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
