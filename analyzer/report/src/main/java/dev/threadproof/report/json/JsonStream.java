package dev.threadproof.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Indented JSON, written as it comes: nothing of the document is kept, however long it gets. */
public final class JsonStream {

  private static final String LINE_END = "\n";

  private final JsonGenerator json;

  private JsonStream(JsonGenerator json) {
    this.json = json;
  }

  /** A piece of a document that somebody else writes. */
  @FunctionalInterface
  public interface Body {
    void write(JsonStream json) throws IOException;
  }

  /** Writes one document, an object, and a line end; flushes and does not close {@code out}. */
  public static void document(Writer out, Body members) throws IOException {
    JsonGenerator generator = generator(out);
    generator.writeStartObject();
    members.write(new JsonStream(generator));
    generator.writeEndObject();
    end(generator, out);
  }

  /** The same for a document that is an array. */
  public static void list(Writer out, Body elements) throws IOException {
    JsonGenerator generator = generator(out);
    generator.writeStartArray();
    elements.write(new JsonStream(generator));
    generator.writeEndArray();
    end(generator, out);
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", LINE_END);
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(indent);
    printer.indentObjectsWith(indent);
    JsonGenerator generator = new JsonFactory().createGenerator(out);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    generator.setPrettyPrinter(printer);
    return generator;
  }

  private static void end(JsonGenerator generator, Writer out) throws IOException {
    generator.close();
    out.write(LINE_END);
    out.flush();
  }

  /** {@code "name": {…}}. */
  public void object(String name, Body members) throws IOException {
    json.writeObjectFieldStart(name);
    members.write(this);
    json.writeEndObject();
  }

  /** {@code {…}} as an element of an array. */
  public void object(Body members) throws IOException {
    json.writeStartObject();
    members.write(this);
    json.writeEndObject();
  }

  /** {@code "name": […]}. */
  public void array(String name, Body elements) throws IOException {
    json.writeArrayFieldStart(name);
    elements.write(this);
    json.writeEndArray();
  }

  /** {@code "name": […]} with strings in it. */
  public void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** {@code "name": "value"}. */
  public void string(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  /** {@code "name": "value"}, or nothing when the value is empty. */
  public void known(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  /** {@code "name": "constant"}, in small letters. */
  public void word(String name, Enum<?> constant) throws IOException {
    json.writeStringField(name, constant.name().toLowerCase(Locale.ROOT));
  }

  /** {@code "name": 1}. */
  public void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** {@code "name": true}. */
  public void bool(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }
}
