/**
 * What the user may ask of a scan, on the command line or in a configuration file, and how a
 * misspelt name is answered.
 *
 * <p>The commands come in here. Start at {@link dev.threadproof.cli.option.ScanOptions}: its long
 * options are the keys of {@link dev.threadproof.cli.option.ConfigFile}.
 */
@NullMarked
package dev.threadproof.cli.option;

import org.jspecify.annotations.NullMarked;
