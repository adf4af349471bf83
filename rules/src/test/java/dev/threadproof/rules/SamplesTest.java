package dev.threadproof.rules;

import dev.threadproof.fixtures.program.ProgramFolder;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The runnable samples are labelled programs too: each package must give what its markers say. */
final class SamplesTest {

  private static final ProgramTests TESTS = new ProgramTests();

  @AfterAll
  static void endCompilers() {
    TESTS.close();
  }

  @TestFactory
  Stream<DynamicContainer> samples() {
    return TESTS.of(
        ProgramFolder.readPackages(
            ProgramTests.module()
                .resolveSibling("samples")
                .resolve("src/main/java/dev/threadproof/samples")));
  }
}
