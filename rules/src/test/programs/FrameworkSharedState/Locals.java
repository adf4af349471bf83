package frameworksharedstate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What belongs to one request stays in local variables. */
public final class Locals implements HttpHandler {

  private final String prefix;

  public Locals(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(prefix);
    parts.add(exchange.getRequestURI().getPath());
    System.out.println(parts);
    exchange.close();
  }
}
