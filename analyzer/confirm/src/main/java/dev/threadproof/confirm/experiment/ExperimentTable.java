package dev.threadproof.confirm.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The experiment that each rule calls for. */
final class ExperimentTable {

  private final Map<String, Recipe> recipes = new TreeMap<>();

  private ExperimentTable() {}

  static ExperimentTable load() {
    Properties properties = new Properties();
    try (InputStream in = ExperimentTable.class.getResourceAsStream("experiments.properties")) {
      if (in == null) {
        throw new IllegalStateException("the build left no experiments.properties");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read experiments.properties", e);
    }
    ExperimentTable table = new ExperimentTable();
    for (String rule : properties.stringPropertyNames()) {
      table.recipes.put(rule, Recipe.parse(properties.getProperty(rule)));
    }
    return table;
  }

  Optional<Recipe> of(String rule) {
    return Optional.ofNullable(recipes.get(rule));
  }

  Set<String> rules() {
    return recipes.keySet();
  }
}
