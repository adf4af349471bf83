package dev.threadproof.cli.output;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.cli.option.Output;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.engine.finding.ScanReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private static final ScanReport EMPTY =
      new ScanReport("1", List.of("a.jar"), List.of(), List.of(), List.of(), List.of(), 1);

  private static Delivery to(OutputStream out) {
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Delivery(new Terminal(out, err, false, false, false, 80), false, false);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void aReaderWhoWentAwayIsNoError() {
    assertThatCode(() -> to(failing("Broken pipe")).deliver(EMPTY, List.of(Output.TEXT)))
        .doesNotThrowAnyException();
  }

  @Test
  void aFullDiskIs() {
    assertThatThrownBy(
            () -> to(failing("No space left on device")).deliver(EMPTY, List.of(Output.TEXT)))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write to standard output: No space left on device");
  }
}
