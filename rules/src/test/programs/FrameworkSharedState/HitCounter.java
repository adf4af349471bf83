package frameworksharedstate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Hits are counted in a HashMap by all requests at once. */
public final class HitCounter implements HttpHandler {

  private final Map<String, Integer> hits = new HashMap<>();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    hits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum); // EXPECT: FrameworkSharedState
    exchange.close();
  }
}
