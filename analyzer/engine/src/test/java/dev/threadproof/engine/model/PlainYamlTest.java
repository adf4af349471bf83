package dev.threadproof.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

final class PlainYamlTest {

  static List<String> files() {
    return BuiltInModels.FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheBuiltInModelsAsYamlDoes(String file) throws IOException, ModelException {
    String text = text(file);

    assertThat(PlainYaml.read(text).map(PlainYamlTest::show)).contains(byYaml(text));
  }

  @Test
  void readsBracketsOverSeveralLines() throws ModelException {
    String text =
        "- type: [a.B,\n    a.C]\n  methods:\n    m(int, long):\n      [{x: y of z},\n w]\n";

    assertThat(PlainYaml.read(text).map(PlainYamlTest::show)).contains(byYaml(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a: 'quoted'",
        "- a: \"quoted\"",
        "- a: |\n    text",
        "- &x a: 1",
        "- a: *x",
        "- a: [b",
        "- a: {b}",
        "- a: [b]]",
        "- a:",
        "- a: b: c",
        "- a: b\n   c: d",
        "-\ta: b",
        "- a: null",
        ""
      })
  void leavesWhatItDoesNotKnow(String text) {
    assertThat(PlainYaml.read(text)).isEqualTo(Optional.empty());
  }

  private static String text(String file) throws IOException {
    try (InputStream in = BuiltInModels.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String byYaml(String text) throws ModelException {
    return new YamlFile("models.yaml")
        .items(text).stream().map(PlainYamlTest::show).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String show(Node node) {
    if (node instanceof ScalarNode word) {
      return word.getValue();
    } else if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(PlainYamlTest::show)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((MappingNode) node)
        .getValue().stream()
            .map(entry -> show(entry.getKeyNode()) + "=" + show(entry.getValueNode()))
            .collect(Collectors.joining(", ", "{", "}"));
  }
}
