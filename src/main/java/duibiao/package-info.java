/// The program's door: the command line arrives, an exit code leaves.
///
/// Nothing but the choice of a command happens here; every stage of the data's way has its own
/// package below.
@NullMarked
package duibiao;

import org.jspecify.annotations.NullMarked;
