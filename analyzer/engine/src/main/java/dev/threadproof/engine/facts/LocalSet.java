package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;

/** A value given to a thread-local variable by a method that does not first ask for the old one. */
public record LocalSet(FieldId variable, Site site) {}
