package dev.threadproof.bench.overhead;

import org.jspecify.annotations.Nullable;

/** A tree of keys and a cloud of particles for each thread, and one tree that both read. */
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
  private final Particle[][] particles = new Particle[THREADS][PARTICLES];

  Bodies() {
    for (int key = 0; key < KEYS; key++) {
      shared.use(scattered(key));
    }
    for (int thread = 0; thread < THREADS; thread++) {
      own[thread] = new Tree();
      for (int i = 0; i < PARTICLES; i++) {
        Particle particle = new Particle();
        particle.dx = 1.0 / (i + 10);
        particle.dy = 1.0 / (2 * i + 20);
        particles[thread][i] = particle;
      }
    }
  }

  long lap(int thread) {
    long sum = 0;
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
