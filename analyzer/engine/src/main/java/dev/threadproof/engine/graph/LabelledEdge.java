package dev.threadproof.engine.graph;

/**
 * An edge of a graph over the nodes {@code 0..n-1}; two nodes may have several.
 *
 * @param label what the edge stands for; never looked at
 */
public record LabelledEdge<L>(int from, int to, L label) {}
