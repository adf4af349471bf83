package dev.threadproof.bench.overhead;

import org.jspecify.annotations.Nullable;

/** A tree of keys, a cloud of particles and an archive for each thread, and a tree for both. */
final class Bodies {

  private static final int KEYS = 20_000;
  private static final int PARTICLES = 1_000;
  private static final int STEPS = 60;
  private static final int ROUNDS = 30;
  private static final int THREADS = 2;

  private static final class Node {
    private final int key;
    private long uses;
    private @Nullable Node left;
    private @Nullable Node right;

    Node(int key) {
      this.key = key;
    }
  }

  private static final class Tree {
    private @Nullable Node root;
    private int size;

    /** The node of a key, put in if it is missing. */
    Node use(int key) {
      Node node = root;
      if (node == null) {
        root = new Node(key);
        size = 1;
        return root;
      }
      while (node.key != key) {
        Node next = key < node.key ? node.left : node.right;
        if (next == null) {
          next = new Node(key);
          size++;
          if (key < node.key) {
            node.left = next;
          } else {
            node.right = next;
          }
        }
        node = next;
      }
      return node;
    }

    int depth(int key) {
      int depth = 0;
      Node node = root;
      while (node != null && node.key != key) {
        depth++;
        node = key < node.key ? node.left : node.right;
      }
      return depth;
    }
  }

  /** Entries in a row, each with the next one. */
  private static final class Archive {
    private static final int ENTRIES = 400_000;

    private static final class Entry {
      private final @Nullable Entry next;
      private double value;
      private long visits;

      Entry(@Nullable Entry next, double value) {
        this.next = next;
        this.value = value;
      }
    }

    private @Nullable Entry first;

    Archive() {
      for (int i = 0; i < ENTRIES; i++) {
        first = new Entry(first, i);
      }
    }

    long visit() {
      long visits = 0;
      for (Entry entry = first; entry != null; entry = entry.next) {
        entry.value *= 0.5;
        entry.visits++;
        visits += entry.visits + (entry.value > 1 ? 1 : 0);
      }
      return visits;
    }
  }

  private static final class Particle {
    private double x;
    private double y;
    private double dx;
    private double dy;
    private int bounces;

    void move() {
      x += dx;
      y += dy;
      if (x < 0 || x > 1) {
        dx = -dx;
        bounces++;
      }
      if (y < 0 || y > 1) {
        dy = -dy;
        bounces++;
      }
    }
  }

  private final Tree shared = new Tree();
  private final Tree[] own = new Tree[THREADS];
  private final Archive[] archives = new Archive[THREADS];
  private final Particle[][] particles = new Particle[THREADS][PARTICLES];

  Bodies() {
    for (int key = 0; key < KEYS; key++) {
      shared.use(scattered(key));
    }
    for (int thread = 0; thread < THREADS; thread++) {
      own[thread] = new Tree();
      archives[thread] = new Archive();
      for (int i = 0; i < PARTICLES; i++) {
        Particle particle = new Particle();
        particle.dx = 1.0 / (i + 10);
        particle.dy = 1.0 / (2 * i + 20);
        particles[thread][i] = particle;
      }
    }
  }

  long lap(int thread) {
    long sum = archives[thread].visit();
    for (int round = 0; round < ROUNDS; round++) {
      sum += round(thread);
    }
    return sum;
  }

  private long round(int thread) {
    long sum = 0;
    for (int key = 0; key < KEYS; key++) {
      Node node = own[thread].use(scattered(key * 7 % KEYS));
      node.uses++;
      sum += node.uses + shared.depth(scattered(key));
    }
    for (int step = 0; step < STEPS; step++) {
      for (Particle particle : particles[thread]) {
        particle.move();
      }
    }
    return sum + own[thread].size + particles[thread][0].bounces;
  }

  private static int scattered(int key) {
    return key * 0x9E3779B9;
  }
}
