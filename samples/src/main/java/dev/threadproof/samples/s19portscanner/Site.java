package dev.threadproof.samples.s19portscanner;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A web site on the loopback interface, up until it is closed. */
final class Site implements Closeable {

  private final HttpServer server;

  /**
   * Starts the site.
   *
   * @throws IOException if there is no free port
   */
  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page = exchange.getRequestURI().getPath().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
  }

  /** The addresses of so many pages. */
  List<URL> pages(int count) throws IOException {
    List<URL> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String host = server.getAddress().getHostString();
      pages.add(
          URI.create("http://" + host + ":" + server.getAddress().getPort() + "/page" + i).toURL());
    }
    return pages;
  }

  /** The text of a page. */
  static String fetch(URL page) {
    try (InputStream in = page.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
