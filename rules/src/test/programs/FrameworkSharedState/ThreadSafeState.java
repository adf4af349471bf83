package frameworksharedstate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Shared on purpose, by means that are made for it. */
public final class ThreadSafeState implements HttpHandler {

  private final Map<String, Integer> hits = new ConcurrentHashMap<>();
  private final LongAdder all = new LongAdder();
  private int locked;

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    hits.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
    all.increment();
    synchronized (this) {
      locked++;
    }
    exchange.close();
  }
}
