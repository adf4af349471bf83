package dev.threadproof.report.sarif;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of relative paths (RFC 3986, 3.3 and 4.2). */
final class RelativeUri {

  /** Allowed in any path segment beside letters and digits, and the segments' separator. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private RelativeUri() {}

  /**
   * The reference that names the path. A colon is encoded, for in the first segment it would end a
   * scheme; leading slashes are dropped, for they would lead out of the base.
   *
   * @param path with {@code /} between its segments
   */
  static String of(String path) {
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.substring(start).getBytes(StandardCharsets.UTF_8)) {
      int value = octet & 0xff;
      if (plain(value)) {
        uri.append((char) value);
      } else {
        uri.append('%').append(hex(value >> 4)).append(hex(value & 0xf));
      }
    }
    return uri.toString();
  }

  private static boolean plain(int octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || PLAIN.indexOf(octet) >= 0;
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
