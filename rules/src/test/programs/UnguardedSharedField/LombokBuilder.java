package unguardedsharedfield;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** As Lombok writes {@code @Builder} and {@code @Singular}: each task fills a builder of its own. */
public final class LombokBuilder {

  private final String name;
  private final List<String> tags;

  LombokBuilder(final String name, final List<String> tags) {
    this.name = name;
    this.tags = tags;
  }

  public static class LombokBuilderBuilder {
    private boolean name$set;
    private String name$value;
    private ArrayList<String> tags;

    LombokBuilderBuilder() {}

    public LombokBuilderBuilder name(final String name) {
      this.name$value = name;
      this.name$set = true;
      return this;
    }

    public LombokBuilderBuilder tag(final String tag) {
      if (this.tags == null) this.tags = new ArrayList<String>();
      this.tags.add(tag);
      return this;
    }

    public LombokBuilder build() {
      List<String> tags;
      switch (this.tags == null ? 0 : this.tags.size()) {
        case 0:
          tags = Collections.emptyList();
          break;
        case 1:
          tags = Collections.singletonList(this.tags.get(0));
          break;
        default:
          tags = Collections.unmodifiableList(new ArrayList<String>(this.tags));
      }
      String name$value = this.name$value;
      if (!this.name$set) name$value = "none";
      return new LombokBuilder(name$value, tags);
    }
  }

  public static LombokBuilderBuilder builder() {
    return new LombokBuilderBuilder();
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 20; i++) {
      int number = i;
      pool.execute(
          () ->
              System.out.println(
                  LombokBuilder.builder().name("n" + number).tag("a").tag("b").build().summary()));
    }
    pool.shutdown();
  }

  private String summary() {
    return this.name + this.tags;
  }
}
