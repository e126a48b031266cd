/// The way of one file through the house, with no framework: open, recognise, interpret, check,
/// conform.
///
/// A [duibiao.reading.SourceFile] arrives, an [duibiao.pipeline.Inspection] leaves. It must not
/// know the database or the batch.
@NullMarked
package duibiao.pipeline;

import org.jspecify.annotations.NullMarked;
