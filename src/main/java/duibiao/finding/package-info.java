/// What is wrong with an evaluation, and where.
///
/// An [duibiao.evaluation.Evaluation] arrives, findings leave, each with its places. Wording states
/// what is printed and what was expected, never a motive. It must not know the database, nor any
/// other evaluation than the one at hand.
@NullMarked
package duibiao.finding;

import org.jspecify.annotations.NullMarked;
