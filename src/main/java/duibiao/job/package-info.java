/// A load as a batch: the job file, the files it names, and the one page of Spring Batch that runs
/// them.
///
/// A job file arrives, a published warehouse leaves. Spring stays in this package and in the
/// commands; what happens to one file is the pipeline's.
@NullMarked
package duibiao.job;

import org.jspecify.annotations.NullMarked;
