package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/** Every thread makes a builder of its own; what build() returns is immutable. */
final class BuilderPerCall {

  record Pizza(String size, List<String> toppings) {}

  static final class PizzaBuilder {
    private String size = "small";
    private final List<String> toppings = new ArrayList<>();

    PizzaBuilder size(String newSize) {
      size = newSize;
      return this;
    }

    PizzaBuilder with(String topping) {
      toppings.add(topping);
      return this;
    }

    Pizza build() {
      return new Pizza(size, List.copyOf(toppings));
    }
  }

  private static void order(String topping) {
    System.out.println(new PizzaBuilder().size("large").with("cheese").with(topping).build());
  }

  public static void main(String[] args) {
    new Thread(() -> order("ham")).start();
    new Thread(() -> order("corn")).start();
  }
}
