package dev.threadproof.source.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8.
 *
 * @param text without byte order mark; malformed bytes are replaced by U+FFFD
 * @param malformed whether there were such bytes
 */
record Decoding(String text, boolean malformed) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Decoding of(byte[] bytes) {
    try {
      String strict = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoding(withoutMark(strict), false);
    } catch (CharacterCodingException e) {
      return new Decoding(withoutMark(new String(bytes, StandardCharsets.UTF_8)), true);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
