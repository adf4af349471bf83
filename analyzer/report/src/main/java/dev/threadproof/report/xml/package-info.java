/**
 * XML, written as it comes: elements, attributes, text, with everything escaped.
 *
 * <p>The XML formats and the page come in at {@link dev.threadproof.report.xml.XmlStream}.
 */
@NullMarked
package dev.threadproof.report.xml;

import org.jspecify.annotations.NullMarked;
