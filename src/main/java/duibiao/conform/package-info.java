/// Printed names to keys that all regions share.
///
/// An [duibiao.evaluation.Evaluation] arrives with what is known from outside it; its
/// [duibiao.conform.DimensionKeys] leave, and a finding for each name that no dictionary knows. It
/// must not know the database, nor guess: what is not certain is the unknown member.
@NullMarked
package duibiao.conform;

import org.jspecify.annotations.NullMarked;
