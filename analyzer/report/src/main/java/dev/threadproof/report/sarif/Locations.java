package dev.threadproof.report.sarif;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.report.json.JsonStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Location objects: where in the text, as far as that is known, and in which class and member. */
final class Locations {

  static final String SOURCE_ROOT = "%SRCROOT%";

  private final Map<Location, SourcePlace> places;

  Locations(Map<Location, SourcePlace> places) {
    this.places = places;
  }

  /** The members of a location object that say where it is. */
  void where(JsonStream json, Location location) throws IOException {
    where(json, location, false);
  }

  /** The same, with the lines around it when the source is at hand. */
  void whereWithContext(JsonStream json, Location location) throws IOException {
    where(json, location, true);
  }

  private void where(JsonStream json, Location location, boolean context) throws IOException {
    SourcePlace place = places.get(location);
    String path = place == null ? location.sourceFile() : place.uri();
    if (!path.isEmpty()) {
      json.object(
          "physicalLocation",
          physical -> {
            physical.object(
                "artifactLocation",
                artifact -> {
                  artifact.string("uri", RelativeUri.of(path));
                  artifact.string("uriBaseId", SOURCE_ROOT);
                });
            region(physical, location, place);
            if (context && place != null) {
              contextRegion(physical, place);
            }
          });
    }
    json.array("logicalLocations", logical -> logicalLocations(logical, location));
  }

  private static void region(JsonStream json, Location location, @Nullable SourcePlace place)
      throws IOException {
    if (place != null && place.startLine() > 0) {
      json.object("region", region -> region(region, place));
    } else if (location.line() > 0) {
      json.object("region", region -> region.number("startLine", location.line()));
    }
  }

  private static void region(JsonStream json, SourcePlace place) throws IOException {
    json.number("startLine", place.startLine());
    boolean forwards =
        place.endLine() > place.startLine()
            || (place.endLine() == place.startLine() && place.endColumn() >= place.startColumn());
    if (forwards && place.startColumn() > 0 && place.endColumn() > 0) {
      json.number("startColumn", place.startColumn());
      json.number("endLine", place.endLine());
      json.number("endColumn", place.endColumn());
    }
  }

  private static void contextRegion(JsonStream json, SourcePlace place) throws IOException {
    int last = place.snippetStart() + place.snippet().size() - 1;
    // A context region has to contain the region and be larger.
    boolean around =
        place.snippetStart() > 0
            && place.snippetStart() <= place.startLine()
            && last >= place.endLine();
    if (around && !place.snippet().isEmpty()) {
      json.object(
          "contextRegion",
          region -> {
            region.number("startLine", place.snippetStart());
            region.number("endLine", last);
            region.object(
                "snippet",
                snippet -> snippet.string("text", String.join("\n", place.snippet()) + "\n"));
          });
    }
  }

  private static void logicalLocations(JsonStream json, Location location) throws IOException {
    String type = location.className();
    json.object(
        logical -> {
          logical.string("name", type.substring(type.lastIndexOf('.') + 1));
          logical.string("fullyQualifiedName", type);
          logical.string("kind", "type");
        });
    if (location.member().isEmpty()) {
      return;
    }
    json.object(
        logical -> {
          boolean method = location.descriptor().startsWith("(") || location.member().contains("(");
          logical.string("name", location.member());
          logical.string("fullyQualifiedName", type + "." + location.member());
          logical.known("decoratedName", decorated(location));
          logical.string("kind", method ? "function" : "member");
        });
  }

  private static String decorated(Location location) {
    if (location.descriptor().isEmpty()) {
      return "";
    }
    int paren = location.member().indexOf('(');
    String name = paren < 0 ? location.member() : location.member().substring(0, paren);
    return name + location.descriptor();
  }
}
