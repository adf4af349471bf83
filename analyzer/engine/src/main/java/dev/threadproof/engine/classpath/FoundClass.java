package dev.threadproof.engine.classpath;

/**
 * A class in an input.
 *
 * @param container origin of the container that directly holds it
 */
record FoundClass(ClassFile file, Role role, String container) {}
