/// What a form says, in types: the narrow waist of the house.
///
/// Interpretation leaves an [duibiao.evaluation.Evaluation] here; checks, conforming and the star
/// take it up. It knows no file format, no label and no database; of the file only the
/// [duibiao.document.Place] of each value.
@NullMarked
package duibiao.evaluation;

import org.jspecify.annotations.NullMarked;
