package dev.threadproof.samples.s19portscanner;

import dev.threadproof.samples.Size;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Each fetch is a future; its text comes before the return of join. */
public final class CrawlerFutures {

  private CrawlerFutures() {}

  /** Prints how many pages were read. */
  public static void main(String[] args) throws IOException {
    int count = Size.of(args, 10);
    List<String> texts = new ArrayList<>();
    try (Site site = new Site()) {
      List<CompletableFuture<String>> fetches = new ArrayList<>();
      for (URL page : site.pages(count)) {
        fetches.add(CompletableFuture.supplyAsync(() -> Site.fetch(page)));
      }
      for (CompletableFuture<String> fetch : fetches) {
        texts.add(fetch.join());
      }
    }
    System.out.println("pages: " + texts.size());
  }
}
