/**
 * Threadproof's own format for programs: everything that a report holds, versioned, with a JSON
 * Schema beside the classes.
 *
 * <p>{@link dev.threadproof.report.FormatName} comes in at {@link
 * dev.threadproof.report.json.JsonReport}; {@link dev.threadproof.report.json.JsonStream} is shared
 * with the other formats that are JSON. The format is described in the module's README.
 */
@NullMarked
package dev.threadproof.report.json;

import org.jspecify.annotations.NullMarked;
