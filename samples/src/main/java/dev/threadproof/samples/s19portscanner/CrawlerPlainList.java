package dev.threadproof.samples.s19portscanner;

import dev.threadproof.samples.Size;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** The crawler's threads add to one ArrayList that main made and handed to them. */
public final class CrawlerPlainList { // PROOF: race failed

  private final List<String> texts = new ArrayList<>();

  private CrawlerPlainList() {}

  private void fetch(URL page) {
    String text = Site.fetch(page);
    texts.add(text); // EXPECT: UnsafeContainer
  }

  /** Prints how many pages were read, or fewer. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int count = Size.of(args, 10);
    CrawlerPlainList crawler = new CrawlerPlainList();
    try (Site site = new Site()) {
      List<Thread> threads = new ArrayList<>();
      for (URL page : site.pages(count)) {
        Thread thread = new Thread(() -> crawler.fetch(page));
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println("pages: " + crawler.texts.size());
  }
}
