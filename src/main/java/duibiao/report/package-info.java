/// Answers → something to look at or to take away: tables on the screen, JSON, CSV.
///
/// Rows of figures arrive from analysis, characters leave. Here words are chosen, in the language
/// of the reader, and here alone is decided how a figure looks; no figure is computed. What is
/// withheld is shown as withheld, with its reason.
@NullMarked
package duibiao.report;

import org.jspecify.annotations.NullMarked;
