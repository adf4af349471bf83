package dev.threadproof.report.baseline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The file format {@code threadproof-baseline}, version 1; a schema lies beside the classes. */
final class BaselineFile {

  static final String FORMAT = "threadproof-baseline";
  static final int VERSION = 1;

  private static final String ANEW = "write a new one with --write-baseline";

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final Path file;

  private BaselineFile(Path file) {
    this.file = file;
  }

  static Baseline read(Path file) throws BaselineException {
    return new BaselineFile(file).read();
  }

  static void write(Baseline baseline, Path file) throws IOException {
    StringBuilder text = new StringBuilder("{\n");
    text.append("\"format\": \"").append(FORMAT).append("\",\n");
    text.append("\"version\": ").append(VERSION).append(",\n");
    text.append("\"targets\": ").append(MAPPER.writeValueAsString(baseline.targets()));
    text.append(",\n\"debt\": ").append(lines(baseline.debt()));
    text.append(",\n\"accepted\": ").append(lines(baseline.accepted())).append("\n}\n");
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(List<BaselineEntry> entries) {
    return entries.isEmpty()
        ? "[]"
        : entries.stream().map(BaselineFile::line).collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  private static String line(BaselineEntry entry) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("rule", entry.rule());
    line.put("fingerprint", entry.fingerprint());
    entry.identity().forEach(line.putArray("identity")::add);
    if (entry.count() > 1) {
      line.put("count", entry.count());
    }
    if (!entry.reason().isEmpty()) {
      line.put("reason", entry.reason());
    }
    return line.toString();
  }

  private Baseline read() throws BaselineException {
    JsonNode root = parse();
    String format = root.path("format").asText("");
    if (!format.equals(FORMAT)) {
      throw refused(
          format.isEmpty() ? "not a baseline of Threadproof" : "its format is '" + format + "'",
          "this option takes a file of format '" + FORMAT + "'; " + ANEW);
    }
    JsonNode version = root.path("version");
    if (!version.isInt() || version.asInt() < 1) {
      throw refused("'version' must be a number from 1 on", ANEW);
    }
    if (version.asInt() > VERSION) {
      throw refused(
          "written by a newer Threadproof: version "
              + version.asInt()
              + " of the format, and this one knows "
              + VERSION,
          "update Threadproof, or " + ANEW);
    }
    return new Baseline(
        texts(root.path("targets"), "targets"), entries(root, "debt"), entries(root, "accepted"));
  }

  private JsonNode parse() throws BaselineException {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw refused(
          "not a baseline: no JSON, at line " + line,
          "restore the file (after a merge, look for conflict markers), or " + ANEW);
    } catch (NoSuchFileException e) {
      throw refused("no such file", "write one with --write-baseline");
    } catch (AccessDeniedException e) {
      throw refused("may not be read", "check its permissions");
    } catch (CharacterCodingException e) {
      throw refused("not a baseline: no UTF-8 text", ANEW);
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "is a directory" : "cannot be read";
      throw refused(reason, "name a file, or " + ANEW);
    }
  }

  private List<BaselineEntry> entries(JsonNode root, String list) throws BaselineException {
    JsonNode array = root.path(list);
    if (!array.isMissingNode() && !array.isArray()) {
      throw refused("'" + list + "' must be a list", ANEW);
    }
    List<BaselineEntry> entries = new ArrayList<>();
    for (Iterator<JsonNode> nodes = array.elements(); nodes.hasNext(); ) {
      entries.add(entry(nodes.next(), list, entries.size() + 1));
    }
    return entries;
  }

  private BaselineEntry entry(JsonNode node, String list, int number) throws BaselineException {
    String where = "entry " + number + " of '" + list + "'";
    String rule = node.path("rule").asText("");
    String fingerprint = node.path("fingerprint").asText("");
    if (rule.isBlank() || fingerprint.isBlank()) {
      throw refused(where + " lacks 'rule' or 'fingerprint'", "mend it, or " + ANEW);
    }
    int count = node.path("count").asInt(1);
    if (count < 1) {
      throw refused(where + " has a 'count' below 1", "mend it, or " + ANEW);
    }
    boolean accepted = list.equals("accepted");
    String reason = node.path("reason").asText("").strip();
    if (accepted && reason.isEmpty()) {
      throw refused(
          where + " (" + rule + ", " + fingerprint + ") gives no reason",
          "add a 'reason', or move the line to 'debt'");
    }
    return new BaselineEntry(
        rule, fingerprint, texts(node.path("identity"), "identity"), count, accepted ? reason : "");
  }

  private List<String> texts(JsonNode array, String name) throws BaselineException {
    boolean texts =
        array.isMissingNode()
            || (array.isArray()
                && IntStream.range(0, array.size()).allMatch(i -> array.get(i).isTextual()));
    if (!texts) {
      throw refused("'" + name + "' must be a list of texts", ANEW);
    }
    return IntStream.range(0, array.size()).mapToObj(i -> array.get(i).asText()).toList();
  }

  private BaselineException refused(String reason, String action) {
    return new BaselineException(file, reason, action);
  }
}
