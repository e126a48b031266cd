/// The commands an analyst types: options arrive, answers on stdout and an exit code leave.
///
/// One small class per command; a command parses, calls one stage, prints. It holds no rule of the
/// field: what a score or a target is, is known further down.
@NullMarked
package duibiao.cli;

import org.jspecify.annotations.NullMarked;
