package duibiao.cli.inspection;

import duibiao.form.Claims;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Verdict;
import java.util.Collection;

/// What a number of files hold together.
///
/// @param loadable files without an issue
/// @param remarked files that load with issues
/// @param refused files that would be quarantined
/// @param understood cells that were used or are labels
record Sums(
    int files,
    int loadable,
    int remarked,
    int refused,
    int forms,
    int lines,
    int seen,
    int understood) {
  static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0);

  static Sums of(Inspection file) {
    Claims claims = file.claims();
    return new Sums(
        1,
        is(file, Verdict.LOAD),
        is(file, Verdict.WARN),
        is(file, Verdict.QUARANTINE),
        file.forms().size(),
        file.forms().stream().mapToInt(form -> form.evaluation().indicators().size()).sum(),
        claims.seen(),
        claims.used() + claims.labels());
  }

  private static int is(Inspection file, Verdict verdict) {
    return file.verdict() == verdict ? 1 : 0;
  }

  static Sums of(Collection<Sums> parts) {
    return parts.stream().reduce(NONE, Sums::plus);
  }

  Sums plus(Sums more) {
    return new Sums(
        files + more.files,
        loadable + more.loadable,
        remarked + more.remarked,
        refused + more.refused,
        forms + more.forms,
        lines + more.lines,
        seen + more.seen,
        understood + more.understood);
  }
}
