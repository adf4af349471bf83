package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.model.Models;

/** What an interpretation may ask. */
public record Context(
    Hierarchy hierarchy, Models models, FieldFacts fields, CallResolver calls, Callees callees) {}
