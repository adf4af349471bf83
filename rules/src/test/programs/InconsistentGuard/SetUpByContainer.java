package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** A container gives the object its parts and has it set up before anybody else knows it. */
public final class SetUpByContainer {

  @interface Inject {}

  @interface PostConstruct {}

  private final List<String> hosts = new ArrayList<>();
  private String prefix;

  @Inject
  public void prefix(String given) {
    prefix = given;
  }

  @PostConstruct
  public void prepare() {
    hosts.add(prefix + "-1");
    hosts.add(prefix + "-2");
  }

  public synchronized String next() {
    String first = hosts.remove(0);
    hosts.add(first);
    return first;
  }

  public synchronized void add(String host) {
    hosts.add(prefix + host);
  }
}
