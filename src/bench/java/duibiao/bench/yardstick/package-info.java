/// Two yardsticks for a whole load: what a careful beginner writes with the framework, and what
/// remains when everything is left out but the bytes.
///
/// They know nothing of forms: a row of a sheet becomes a row of one table. Nothing of the program
/// is used, so that a change to it cannot change them.
@NullMarked
package duibiao.bench.yardstick;

import org.jspecify.annotations.NullMarked;
