package dev.threadproof.report.sarif;

import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import dev.threadproof.report.json.JsonStream;
import java.io.IOException;
import java.util.List;

/** A recorded run as a code flow: a thread flow for each thread, numbered in execution order. */
final class TraceFlow {

  private final Verdict verdict;
  private final Locations locations;

  TraceFlow(Verdict verdict, Locations locations) {
    this.verdict = verdict;
    this.locations = locations;
  }

  void write(JsonStream json) throws IOException {
    Messages.text(json, "message", "witnessed: " + verdict.why());
    List<String> threads = verdict.trace().stream().map(Witnessed::thread).distinct().toList();
    json.array(
        "threadFlows",
        flows -> {
          for (String thread : threads) {
            flows.object(flow -> threadFlow(flow, thread));
          }
        });
  }

  private void threadFlow(JsonStream json, String thread) throws IOException {
    json.string("id", thread);
    json.array(
        "locations",
        array -> {
          for (int i = 0; i < verdict.trace().size(); i++) {
            Witnessed witnessed = verdict.trace().get(i);
            int order = i + 1;
            if (witnessed.thread().equals(thread)) {
              array.object(place -> location(place, witnessed, order));
            }
          }
        });
  }

  private void location(JsonStream json, Witnessed witnessed, int order) throws IOException {
    json.object(
        "location",
        location -> {
          locations.where(location, witnessed.location());
          Messages.text(location, "message", witnessed.action());
        });
    json.number("executionOrder", order);
    json.string("importance", "essential");
  }
}
