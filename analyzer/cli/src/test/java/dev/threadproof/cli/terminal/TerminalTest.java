package dev.threadproof.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @AfterEach
  void forget() {
    System.clearProperty(Attachment.PROPERTY);
  }

  private static Terminal with(String tty, Map<String, String> environment) {
    System.setProperty(Attachment.PROPERTY, tty);
    return Terminal.ofProcess(environment);
  }

  @Test
  void believesTheLauncherAboutEachStream() {
    assertThat(with("", Map.of())).returns(false, Terminal::outIsTerminal);
    assertThat(with(",err", Map.of()))
        .returns(false, Terminal::outIsTerminal)
        .returns(true, Terminal::errIsTerminal);
    assertThat(with("out", Map.of()))
        .returns(true, Terminal::outIsTerminal)
        .returns(false, Terminal::errIsTerminal);
  }

  @Test
  void colourIsForTerminalsWhoseOwnerDoesNotMind() {
    assertThat(with("out,err", Map.of()).wantsColour()).isTrue();
    assertThat(with("out,err", Map.of("NO_COLOR", "")).wantsColour()).isTrue();
    assertThat(with("out,err", Map.of("NO_COLOR", "1")).wantsColour()).isFalse();
    assertThat(with("out,err", Map.of("TERM", "dumb")).wantsColour()).isFalse();
    assertThat(with(",err", Map.of()).wantsColour()).isFalse();
  }

  @Test
  void aTerminalThatDoesNotTellItsWidthHasTheUsualOne() {
    OutputStream out = OutputStream.nullOutputStream();
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    assertThat(new Terminal(out, err, true, true, true, 0).columns())
        .isEqualTo(Terminal.DEFAULT_COLUMNS);
    assertThat(new Terminal(out, err, true, true, true, 20).columns()).isEqualTo(60);
    assertThat(new Terminal(out, err, true, true, true, 132).columns()).isEqualTo(132);
  }
}
