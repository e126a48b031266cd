/// What the program costs: generated forms, the stages of a file's way measured one by one, and
/// whole loads.
///
/// Nothing here is part of the program; `src/bench/README.md` says how it is run.
@NullMarked
package duibiao.bench;

import org.jspecify.annotations.NullMarked;
