package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.hierarchy.Hierarchy;

/** What an interpretation may ask. */
public record Context(
    Hierarchy hierarchy,
    LibraryKnowledge library,
    FieldFacts fields,
    FieldNumbers numbers,
    CallResolver calls,
    Callees callees) {}
