package org.openjdk.jmh.annotations;

/** Stands for the library's annotation. */
public @interface Benchmark {}
