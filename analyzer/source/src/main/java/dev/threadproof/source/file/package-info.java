/**
 * Source files on disk and in archives: found by name, decoded, parsed on demand, kept in a bounded
 * cache. Knows Java syntax only as far as the parser does; what a file means is the business of the
 * packages beside this one.
 *
 * <p>For this module only. Start at {@link dev.threadproof.source.file.SourceFiles}.
 */
@NullMarked
package dev.threadproof.source.file;

import org.jspecify.annotations.NullMarked;
