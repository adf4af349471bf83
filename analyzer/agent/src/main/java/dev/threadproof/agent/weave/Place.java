package dev.threadproof.agent.weave;

/**
 * Where an instruction stands.
 *
 * @param className binary name of the class
 */
record Place(String className, String method, String descriptor, int line) {}
