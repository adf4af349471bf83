package unguardedsharedfield;

/** A search tree without balance: who adds a key walks down to a leaf and changes it. */
final class WalkedTree {

  private static final class Node {
    final int key;
    Node left;
    Node right;

    Node(int key) {
      this.key = key;
    }
  }

  private final Node root = new Node(50);

  void add(int key) {
    Node node = root;
    while (true) {
      if (key < node.key) {
        if (node.left == null) {
          node.left = new Node(key); // EXPECT: UnguardedSharedField
          return;
        }
        node = node.left;
      } else {
        if (node.right == null) {
          node.right = new Node(key); // EXPECT: UnguardedSharedField
          return;
        }
        node = node.right;
      }
    }
  }

  private void addAll(int from) {
    for (int i = from; i < 100; i += 2) {
      add(i);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    WalkedTree tree = new WalkedTree();
    Thread even = new Thread(() -> tree.addAll(0));
    Thread odd = new Thread(() -> tree.addAll(1));
    even.start();
    odd.start();
    even.join();
    odd.join();
    System.out.println(tree.root.left);
  }
}
