/// Printed text to typed values, a form to an evaluation.
///
/// A [duibiao.form.Form] arrives, an [duibiao.evaluation.Evaluation] leaves. What is not certain
/// stays text. It must not know where an evaluation goes afterwards, nor any other form.
@NullMarked
package duibiao.interpret;

import org.jspecify.annotations.NullMarked;
