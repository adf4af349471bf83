package frameworksharedstate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Every request makes an object of its own for its state. */
public final class RequestObject implements HttpHandler {

  private static final class Request {
    private int steps;

    void step() {
      steps++;
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Request request = new Request();
    request.step();
    request.step();
    System.out.println(request.steps);
    exchange.close();
  }
}
