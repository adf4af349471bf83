package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what a method does: a word, a mapping of kinds to operands, or a list of both. */
final class EffectReader {

  private static final String OPERANDS = "allowed: this, result, arg0, arg1, ..., args";

  private final YamlFile file;

  EffectReader(YamlFile file) {
    this.file = file;
  }

  /**
   * @param method as written, for messages
   */
  List<Phrase> read(Node node, String method) throws ModelException {
    List<Phrase> phrases = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        readOne(item, method, phrases);
      }
    } else {
      readOne(node, method, phrases);
    }
    if (phrases.isEmpty()) {
      throw file.problem(node, "'" + method + "' needs at least one effect");
    }
    return phrases;
  }

  private void readOne(Node node, String method, List<Phrase> phrases) throws ModelException {
    if (node instanceof ScalarNode word) {
      EffectKind kind = kind(word, file.text(word, method));
      if (kind.shape() != EffectKind.Shape.WORD) {
        throw file.problem(word, "effect '" + kind.word() + "' needs " + grammar(kind));
      }
      phrases.add(Phrase.word(kind));
      return;
    }
    for (Map.Entry<ScalarNode, Node> entry : file.mapping(node, method).entrySet()) {
      EffectKind kind = kind(entry.getKey(), entry.getKey().getValue());
      for (String text : file.texts(entry.getValue(), kind.word())) {
        phrases.add(phrase(kind, text.strip(), entry.getValue()));
      }
    }
  }

  private EffectKind kind(Node node, String word) throws ModelException {
    return EffectKind.named(word)
        .orElseThrow(() -> file.unknown(node, "effect", word, EffectKind.words()));
  }

  private Phrase phrase(EffectKind kind, String text, Node node) throws ModelException {
    return switch (kind.shape()) {
      case WORD -> {
        if (!text.equals("result")) {
          throw wrong(kind, text, node);
        }
        yield Phrase.word(kind);
      }
      case OPERAND -> {
        Operand operand = operand(kind, text, text, node);
        yield new Phrase(kind, operand, operand, "");
      }
      case STORE -> {
        int into = text.indexOf(" into ");
        if (into < 0) {
          throw wrong(kind, text, node);
        }
        Operand target = operand(kind, text.substring(into + " into ".length()), text, node);
        if (target.index() == Operand.EACH_ARGUMENT) {
          throw wrong(kind, text, node);
        }
        yield new Phrase(kind, operand(kind, text.substring(0, into), text, node), target, "");
      }
      case PART -> {
        int of = text.indexOf(" of ");
        if (of < 0) {
          throw wrong(kind, text, node);
        }
        Operand whole = operand(kind, text.substring(of + " of ".length()), text, node);
        yield new Phrase(kind, whole, whole, text.substring(0, of).strip());
      }
      case TEXT -> {
        Phrase plain = Phrase.word(kind);
        yield new Phrase(kind, plain.operand(), plain.target(), text);
      }
    };
  }

  private Operand operand(EffectKind kind, String written, String whole, Node node)
      throws ModelException {
    String word = written.strip();
    if (isNumberedArgument(word)) {
      return new Operand(Integer.parseInt(word.substring("arg".length())));
    }
    return switch (word) {
      case "this" -> new Operand(Operand.RECEIVER);
      case "result" -> new Operand(Operand.RESULT);
      case "args" -> new Operand(Operand.EACH_ARGUMENT);
      default -> throw wrong(kind, whole, node);
    };
  }

  /** Two digits are enough: a method has at most 255 arguments and nobody models the hundredth. */
  private static boolean isNumberedArgument(String word) {
    int digits = word.length() - "arg".length();
    return word.startsWith("arg")
        && (digits == 1 || digits == 2)
        && Character.isDigit(word.charAt(3))
        && Character.isDigit(word.charAt(word.length() - 1));
  }

  private ModelException wrong(EffectKind kind, String text, Node node) {
    return file.problem(
        node, "'" + kind.word() + ": " + text + "' is wrong: it needs " + grammar(kind));
  }

  private static String grammar(EffectKind kind) {
    return switch (kind.shape()) {
      case WORD -> "nothing, or 'result'";
      case OPERAND -> "an operand (" + OPERANDS + ")";
      case STORE -> "'operand into operand' (" + OPERANDS + ")";
      case PART -> "'name of operand' (" + OPERANDS + ")";
      case TEXT -> "a few words on what it waits for";
    };
  }
}
