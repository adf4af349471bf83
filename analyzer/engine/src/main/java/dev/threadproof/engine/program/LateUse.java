package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.FieldId;

/**
 * A use, after a wait that may have given up, of what the thread waited for may still be working
 * on.
 *
 * @param join the wait
 * @param use the use after it
 * @param start where the thread was started
 * @param work what the thread does with the field
 */
public record LateUse(Site join, Site use, FieldId field, Site start, Site work) {}
