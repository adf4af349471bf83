package dev.threadproof.source.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file's package off its text, for files that are not where their package says. */
final class PackageClause {

  private static final Pattern CLAUSE =
      Pattern.compile("^[ \\t]*package[ \\t]+([\\p{javaJavaIdentifierPart}.]+)", Pattern.MULTILINE);

  private PackageClause() {}

  /** The declared package; empty for the unnamed one. */
  static String of(SourceText text) {
    Matcher matcher = CLAUSE.matcher(text.content());
    return matcher.find() ? matcher.group(1) : "";
  }
}
