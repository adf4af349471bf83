package frameworksharedstate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** The handler keeps the user of one request in a field; another request overwrites it. */
public final class UserInField implements HttpHandler {

  private String user = "";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    user = exchange.getRequestURI().getQuery(); // EXPECT: FrameworkSharedState
    exchange.sendResponseHeaders(200, -1);
    log();
  }

  private void log() {
    System.out.println(user);
  }
}
