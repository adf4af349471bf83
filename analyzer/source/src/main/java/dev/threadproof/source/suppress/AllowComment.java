package dev.threadproof.source.suppress;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line comment that is addressed to us.
 *
 * @param line where it stands, from 1
 * @param alone whether no code stands before it, so that it is about the line below
 * @param permit what it allows; nothing when it is not written as it should be
 * @param fault what is wrong with it, empty when nothing
 */
record AllowComment(int line, boolean alone, Optional<Permit> permit, String fault) {

  private static final Pattern ADDRESS = Pattern.compile("\\s*threadproof:\\s*(.*)");
  private static final Pattern ALLOW =
      Pattern.compile("allow\\s+(\\w+(?:\\s*,\\s*\\w+)*)\\s*(?:--\\s*(.*?)\\s*)?");

  /**
   * Reads the text after the two slashes.
   *
   * @return nothing for a comment that is not addressed to us
   */
  static Optional<AllowComment> read(int line, boolean alone, String text) {
    Matcher address = ADDRESS.matcher(text);
    if (!address.matches()) {
      return Optional.empty();
    }
    Matcher allow = ALLOW.matcher(address.group(1).strip());
    if (!allow.matches()) {
      return faulty(line, alone, "is no suppression");
    }
    String reason = allow.group(2);
    if (reason == null || reason.isEmpty()) {
      return faulty(line, alone, "suppression gives no reason");
    }
    TreeSet<String> rules = new TreeSet<>(Arrays.asList(allow.group(1).split("\\s*,\\s*", -1)));
    Permit permit = new Permit(line, "comment", rules, reason);
    return Optional.of(new AllowComment(line, alone, Optional.of(permit), ""));
  }

  private static Optional<AllowComment> faulty(int line, boolean alone, String fault) {
    return Optional.of(new AllowComment(line, alone, Optional.empty(), fault));
  }
}
