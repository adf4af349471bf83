package unguardedsharedfield;

import java.util.concurrent.CompletableFuture;

/** One mutable order goes through the stages one after the other, each ordered before the next. */
final class StagesHandOn {

  static final class Order {
    private int price;
    private String status = "new";
  }

  public static void main(String[] args) {
    Order order = new Order();
    order.price = 10;
    CompletableFuture<Order> done =
        CompletableFuture.supplyAsync(
                () -> {
                  order.price += 5;
                  return order;
                })
            .thenApplyAsync(
                paid -> {
                  paid.status = "paid";
                  return paid;
                });
    Order ready = done.join();
    ready.status = "sent";
    System.out.println(ready.status + ready.price);
  }
}
