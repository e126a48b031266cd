/// The report as one page in HTML that needs nothing beside it: sentences, tables, and the figures
/// that its charts draw.
///
/// A [duibiao.analysis.survey.Survey] arrives, characters leave. Every text stands in the page in
/// both languages; figures stand in tables, which read without scripts, and once more in one JSON
/// block, from which the scripts of the page draw. No figure is computed, here or there.
@NullMarked
package duibiao.report.page;

import org.jspecify.annotations.NullMarked;
