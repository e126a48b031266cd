/// What `duibiao export` writes: the star as files for other programs, and the workbook for people.
///
/// A warehouse and a folder arrive, a whole folder leaves, or nothing. It holds no rule of the
/// field.
@NullMarked
package duibiao.cli.export;

import org.jspecify.annotations.NullMarked;
