/// The star: what all files say, in one DuckDB file that is published whole or not at all.
///
/// Evaluations with their keys, findings and metrics arrive; rows are staged in memory, merged by
/// the SQL of `sql/merge`, checked by `sql/check`, and the file is put in place by one rename. It
/// must not know how a file was read nor what is asked of the star.
@NullMarked
package duibiao.warehouse;

import org.jspecify.annotations.NullMarked;
