package dev.threadproof.maven.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AgentOptionTest {

  private static final AgentOption OPTION =
      new AgentOption(
          Path.of("agent.jar"), new Records(Path.of("records")).pattern(), List.of(), List.of());
  private static final String TEXT =
      "-javaagent:agent.jar=mode=observe,out=" + Path.of("records", "%p.jsonl");

  @Test
  void standsBeforeWhatIsThere() {
    assertThat(OPTION.before(null)).isEqualTo(TEXT);
    assertThat(OPTION.before("-javaagent:other.jar=x -Xmx1g"))
        .isEqualTo(TEXT + " -javaagent:other.jar=x -Xmx1g");
  }

  @Test
  void isThereOnceHoweverOftenItIsSet() {
    assertThat(OPTION.before(OPTION.before("-Dname=\"a b\""))).isEqualTo(TEXT + " -Dname=\"a b\"");
  }

  @Test
  void saysWhichClassesToWatch() {
    AgentOption option =
        new AgentOption(
            Path.of("agent.jar"), Path.of("r"), List.of("a.*", "b.*"), List.of("a.generated.*"));

    assertThat(option.before(""))
        .isEqualTo("-javaagent:agent.jar=mode=observe,out=r,include=a.*:b.*,exclude=a.generated.*");
  }

  @Test
  void isQuotedWhereAPathHasABlank() {
    AgentOption option =
        new AgentOption(Path.of("my agent.jar"), Path.of("r"), List.of(), List.of());

    assertThat(option.before("-ea"))
        .isEqualTo("\"-javaagent:my agent.jar=mode=observe,out=r\" -ea");
    assertThat(option.before(option.before("-ea"))).isEqualTo(option.before("-ea"));
  }
}
