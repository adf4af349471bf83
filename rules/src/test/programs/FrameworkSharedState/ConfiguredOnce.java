package frameworksharedstate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Set up before the first request, and only read by requests. */
public final class ConfiguredOnce implements HttpHandler {

  private String root = "/";

  public void setRoot(String newRoot) {
    root = newRoot;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    System.out.println(root);
    exchange.close();
  }
}
