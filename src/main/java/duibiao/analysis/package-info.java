/// Questions to the star and their answers in figures: who sets lax targets, how scores distribute.
///
/// The published star and a selection arrive, rows of figures leave, each with the number of
/// observations behind it. It knows tables, never files: it would answer the same if another
/// program had filled them. It does not print, nor choose words.
@NullMarked
package duibiao.analysis;

import org.jspecify.annotations.NullMarked;
