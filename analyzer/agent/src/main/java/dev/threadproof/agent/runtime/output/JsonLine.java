package dev.threadproof.agent.runtime.output;

import java.util.List;

/**
 * One JSON object, written key by key; a closed bracket must have been opened. Needs no library, so
 * that it can live in the target JVM.
 */
public final class JsonLine {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder text = new StringBuilder(256);
  private boolean first = true;

  /** An object whose first key is {@code event}. */
  public JsonLine(String event) {
    text.append('{');
    put("event", event);
  }

  /** Adds a string. */
  public JsonLine put(String key, String value) {
    key(key);
    quote(value);
    return this;
  }

  /** Adds a number. */
  public JsonLine put(String key, long value) {
    key(key);
    text.append(value);
    return this;
  }

  /** Adds an array of strings. */
  public JsonLine put(String key, List<String> values) {
    openArray(key);
    for (String value : values) {
      comma();
      quote(value);
    }
    return closeArray();
  }

  /** Begins an array of objects. */
  public JsonLine openArray(String key) {
    key(key);
    text.append('[');
    first = true;
    return this;
  }

  /** Ends an array. */
  public JsonLine closeArray() {
    text.append(']');
    first = false;
    return this;
  }

  /** Begins an object in an array. */
  public JsonLine openObject() {
    comma();
    text.append('{');
    first = true;
    return this;
  }

  /** Begins an object under a key. */
  public JsonLine openObject(String key) {
    key(key);
    text.append('{');
    first = true;
    return this;
  }

  /** Ends an object that was opened. */
  public JsonLine closeObject() {
    text.append('}');
    first = false;
    return this;
  }

  /** The line, without its end. */
  @Override
  public String toString() {
    return text + "}";
  }

  private void key(String key) {
    comma();
    quote(key);
    text.append(':');
  }

  private void comma() {
    if (!first) {
      text.append(',');
    }
    first = false;
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          text.append(HEX[c >> shift & 0xf]);
        }
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
