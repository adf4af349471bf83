/**
 * The scan itself: from paths to a report, with no knowledge of options, terminals or exit codes.
 *
 * <p>Any front end may do what this package does. Start at {@link dev.threadproof.scan.Scan}.
 */
@NullMarked
package dev.threadproof.scan;

import org.jspecify.annotations.NullMarked;
