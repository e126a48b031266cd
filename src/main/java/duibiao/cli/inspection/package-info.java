/// How files would be read, shown to people: what each cell was taken for, what is unclear, and
/// what nobody claimed.
///
/// An [duibiao.pipeline.Inspection] arrives; text for a screen, rows of cells and a page leave. It
/// chooses words and order, and reads nothing by itself.
@NullMarked
package duibiao.cli.inspection;

import org.jspecify.annotations.NullMarked;
