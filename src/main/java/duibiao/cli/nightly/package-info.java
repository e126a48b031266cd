/// What a load leaves for those who were asleep: the log, the summary of a page, the same for
/// programs and for Prometheus, and the command that carries it on.
///
/// What a load came to arrives, small files beside the warehouse leave. Nothing here decides how a
/// load ends: whatever fails here is reported and changes nothing.
@NullMarked
package duibiao.cli.nightly;

import org.jspecify.annotations.NullMarked;
