package instanceordercycle;

/** Two friends bow to each other: each holds its own monitor and wants the other's. */
final class BowingFriends {

  static final class Friend {
    private final String name;

    Friend(String name) {
      this.name = name;
    }

    synchronized void bow(Friend bower) {
      System.out.println(name + " bows");
      bower.bowBack(this); // EXPECT: InstanceOrderCycle
    }

    synchronized void bowBack(Friend bower) {
      System.out.println(name + " bows back to " + bower.name);
    }
  }

  public static void main(String[] args) {
    Friend alphonse = new Friend("Alphonse");
    Friend gaston = new Friend("Gaston");
    new Thread(() -> alphonse.bow(gaston)).start();
    new Thread(() -> gaston.bow(alphonse)).start();
  }
}
