package dev.threadproof.source.file;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.comments.CommentsCollection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Parses Java text, of the newest language level or any older one. */
final class JavaSyntax {

  private JavaSyntax() {}

  /** The parsed text; or nothing, after {@code problem} was told in one line why. */
  static Optional<JavaUnit> parse(String text, Consumer<String> problem) {
    try {
      ParseResult<CompilationUnit> result = new JavaParser(configuration()).parse(text);
      Optional<Problem> broken =
          result.getProblems().stream().filter(JavaSyntax::grave).findFirst();
      Optional<CompilationUnit> tree = result.getResult();
      if (broken.isPresent() || tree.isEmpty()) {
        problem.accept(broken.map(JavaSyntax::describe).orElse("nothing that can be parsed"));
        return Optional.empty();
      }
      dropTokens(tree.get());
      List<Comment> comments =
          result.getCommentsCollection().map(CommentsCollection::getComments).stream()
              .flatMap(c -> c.stream())
              .toList();
      return Optional.of(new JavaUnit(tree.get(), comments));
    } catch (StackOverflowError e) {
      problem.accept("nested too deeply");
      return Optional.empty();
    }
  }

  private static ParserConfiguration configuration() {
    // Columns count UTF-16 units: a tab is one. Comments are matched by line, not by the parser.
    // Unicode escapes are left to the lexer: replacing them beforehand shifts the lines below them.
    return new ParserConfiguration()
        .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
        .setPreprocessUnicodeEscapes(false)
        .setAttributeComments(false)
        .setTabSize(1);
  }

  /**
   * The grammar's own complaints. The others say that a construct is of another language level
   * ({@code assert} as a name, …), and the tree is whole.
   */
  private static boolean grave(Problem problem) {
    String message = problem.getMessage();
    return message.startsWith("Parse error") || message.startsWith("Lexical error");
  }

  private static String describe(Problem problem) {
    String message = problem.getMessage();
    int end = message.indexOf(", expected");
    String first = (end < 0 ? message : message.substring(0, end)).lines().findFirst().orElse("");
    // The parser points at the last token that it understood: the line is right, the column is not.
    String where =
        problem
            .getLocation()
            .flatMap(TokenRange::toRange)
            .map(range -> " at line " + range.begin.line)
            .orElse("");
    return first.strip().replaceAll("\\s+", " ") + where;
  }

  /** The token list is several times the size of the tree, and only its ranges are wanted. */
  private static void dropTokens(CompilationUnit tree) {
    tree.walk(Node.TreeTraversal.PREORDER, JavaSyntax::keepRangeOnly);
  }

  private static void keepRangeOnly(Node node) {
    Optional<Range> range = node.getRange();
    node.setTokenRange(null);
    range.ifPresent(node::setRange);
  }
}
