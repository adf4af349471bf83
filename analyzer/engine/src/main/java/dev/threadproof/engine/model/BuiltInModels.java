package dev.threadproof.engine.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The model files on the class path. */
final class BuiltInModels {

  /** Fixed, as a class path cannot be listed from inside a jar without opening it again. */
  static final List<String> FILES =
      List.of(
          "models/locks.yaml",
          "models/threads.yaml",
          "models/executors.yaml",
          "models/collections.yaml",
          "models/values.yaml",
          "models/io.yaml",
          "models/frameworks.yaml",
          "models/annotations.yaml");

  private BuiltInModels() {}

  static ModelIndex load() {
    ModelIndex index = new ModelIndex();
    for (String file : FILES) {
      index.add(read(file));
    }
    return index;
  }

  static List<ModelEntry> read(String resource) {
    try (InputStream in = BuiltInModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("model file missing from the class path: " + resource);
      }
      return ModelReader.read(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    } catch (ModelException e) {
      throw new IllegalStateException("built-in model broken: " + e.getMessage(), e);
    }
  }
}
