package dev.threadproof.engine.classpath;

import java.util.List;

/** What the inputs hold. */
public record Targets(List<ClassFile> targets, List<ClassFile> nestedLibraries) {}
