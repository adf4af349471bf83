/**
 * The user's word that a finding is accepted: {@code @SuppressWarnings("threadproof:Rule")} and
 * {@code // threadproof: allow Rule -- reason}. The module's README has the grammar and says which
 * places count.
 *
 * <p>For this module only. Start at {@link dev.threadproof.source.suppress.Suppressions}.
 */
@NullMarked
package dev.threadproof.source.suppress;

import org.jspecify.annotations.NullMarked;
