/// A file as a page of its own: its grids as they are printed, each cell in the colour of what it
/// was taken for, and beside it what is unclear.
///
/// A [duibiao.document.Document] and its [duibiao.pipeline.Inspection] arrive; one HTML text
/// leaves, which needs no script, no network and no second file. Every text of a form is escaped.
@NullMarked
package duibiao.cli.painting;

import org.jspecify.annotations.NullMarked;
