package checkthenact;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The calls that do both at once, and results that are looked at. */
public final class OneCall {

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final Map<String, Queue<String>> topics = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Queue<Runnable> jobs = new ConcurrentLinkedQueue<>();

  public void count(String word) {
    counts.merge(word, 1, Integer::sum);
    topics.computeIfAbsent(word, k -> new ConcurrentLinkedQueue<>()).add(word);
    if (seen.add(word)) {
      System.out.println("first " + word);
    }
  }

  public void firstWins(String word) {
    if (!counts.containsKey(word)) {
      counts.putIfAbsent(word, 1);
    }
  }

  public void replaceSeen(String word) {
    Integer old = counts.get(word);
    if (old != null && counts.replace(word, old, old + 1)) {
      System.out.println("replaced");
    }
  }

  public void work() {
    while (!jobs.isEmpty()) {
      Runnable job = jobs.poll();
      if (job != null) {
        job.run();
      }
    }
  }
}
