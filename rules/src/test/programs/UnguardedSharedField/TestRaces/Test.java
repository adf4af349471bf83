package org.junit.jupiter.api;

/** Stands for the library's annotation. */
public @interface Test {}
