/// What an opened file looks like: grids of cells, paragraphs, places.
///
/// A reader of some format leaves a [duibiao.document.Document] here; the recogniser takes it up.
/// Nothing in this package knows which format the file had, what a form is, or what its labels
/// mean.
@NullMarked
package duibiao.document;

import org.jspecify.annotations.NullMarked;
