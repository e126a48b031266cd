package duibiao.cli.statistics;

import duibiao.analysis.statistics.AndersonDarling;
import duibiao.analysis.statistics.Anova;
import duibiao.analysis.statistics.BrunnerMunzel;
import duibiao.analysis.statistics.GradeTable;
import duibiao.analysis.statistics.IntraclassCorrelation;
import duibiao.analysis.statistics.KSample;
import duibiao.analysis.statistics.SelfReview;
import duibiao.analysis.statistics.TwoSample;
import duibiao.measure.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Groups against each other: D3, D4, D6, M13, S7.
final class ComparisonAnswers {
  private ComparisonAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "two_sample", ComparisonAnswers::twoSample,
        "brunner_munzel", ComparisonAnswers::brunnerMunzel,
        "k_sample", ComparisonAnswers::kSample,
        "anderson_darling", ComparisonAnswers::andersonDarling,
        "anova_brown_forsythe", ComparisonAnswers::anova,
        "grade_table", ComparisonAnswers::gradeTable,
        "self_vs_review", ComparisonAnswers::selfReview,
        "icc", ComparisonAnswers::intraclass);
  }

  private static Answer twoSample(Question question) {
    TwoSample found = TwoSample.of(question.inputs().numbers("x"), question.inputs().numbers("y"));
    return new Answer()
        .whole("n1", found.n1())
        .whole("n2", found.n2())
        .put("u1", found.u())
        .put("z", found.z())
        .put("p_mwu", found.p())
        .put("p_mwu_exact", found.exactP())
        .put("cliffs_delta", found.delta())
        .put("prob_superiority", found.superiority())
        .put("hodges_lehmann", found.shift())
        .interval("hl_lo95", "hl_hi95", found.shiftInterval())
        .put("ks_d", found.distance())
        .put("ks_p_exact", found.distanceP())
        .reason(found.absence());
  }

  private static Answer brunnerMunzel(Question question) {
    Optional<BrunnerMunzel> found =
        BrunnerMunzel.of(question.inputs().numbers("x"), question.inputs().numbers("y"));
    return new Answer()
        .put("stat", found, BrunnerMunzel::statistic)
        .put("p", found, BrunnerMunzel::p)
        .reason(unless(found.isPresent(), Reason.N_TOO_SMALL));
  }

  private static Answer kSample(Question question) {
    KSample found = KSample.of(question.inputs().groups("groups"));
    return new Answer()
        .put("h", found.h())
        .wholeIf(found.h().isPresent(), "df", found.degrees())
        .put("p", found.p())
        .put("epsilon2", found.epsilon())
        .numbers("mean_ranks", found.meanRanks())
        .list("dunn", found.pairs().stream().map(ComparisonAnswers::pair).toList())
        .reason(found.absence());
  }

  private static Answer pair(KSample.Pair pair) {
    return new Answer()
        .whole("i", pair.first())
        .whole("j", pair.second())
        .put("z", pair.z())
        .put("p", pair.p())
        .put("p_bh", pair.adjusted());
  }

  private static Answer andersonDarling(Question question) {
    OptionalDouble found = AndersonDarling.standardised(question.inputs().groups("groups"));
    return new Answer().put("a2kn", found).reason(unless(found.isPresent(), Reason.ZERO_VARIANCE));
  }

  private static Answer anova(Question question) {
    List<double[]> groups = question.inputs().groups("groups");
    Optional<Anova> means = Anova.of(groups);
    Optional<Anova> spreads = Anova.brownForsythe(groups);
    return new Answer()
        .put("f", means, Anova::f)
        .put("p", means, Anova::p)
        .put("brown_forsythe", spreads, Anova::f)
        .put("brown_forsythe_p", spreads, Anova::p)
        .reason(unless(means.isPresent() && spreads.isPresent(), Reason.ZERO_VARIANCE));
  }

  private static Answer gradeTable(Question question) {
    Optional<GradeTable> found = GradeTable.of(table(question.inputs()));
    return new Answer()
        .put("g", found, GradeTable::g)
        .put("g_p", found, GradeTable::gP)
        .put("chi2", found, GradeTable::chiSquared)
        .put("chi2_p", found, GradeTable::chiSquaredP)
        .wholeIf(found.isPresent(), "dof", found.map(GradeTable::degrees).orElse(0))
        .put("cramers_v", found, GradeTable::cramersV)
        .put(
            "cramers_v_bc", found.map(GradeTable::cramersVCorrected).orElse(OptionalDouble.empty()))
        .reason(unless(found.isPresent(), Reason.ZERO_VARIANCE));
  }

  /// Counts, row by row; every row has as many.
  static List<List<Long>> table(Fields inputs) {
    List<List<Long>> table =
        inputs.rows("table").stream()
            .map(row -> row.stream().map(ComparisonAnswers::count).toList())
            .toList();
    if (table.stream().map(List::size).distinct().count() > 1) {
      throw WrongCase.input("table: rows of different lengths");
    }
    return table;
  }

  private static long count(OptionalDouble cell) {
    double count = cell.orElse(-1);
    if (count < 0 || count != Math.rint(count)) {
      throw WrongCase.input("table: every cell must be a count");
    }
    return (long) count;
  }

  private static Answer selfReview(Question question) {
    Pairs scores = question.inputs().pairs("self", "review");
    SelfReview found = SelfReview.of(scores.x(), scores.y());
    return new Answer()
        .whole("n_pairs", found.pairs())
        .whole("n_nonzero", found.differing())
        .put("mean_gap", found.meanGap())
        .put("median_gap", found.medianGap())
        .put("hl_pseudomedian", found.pseudomedian())
        .put("w_plus", found.plus())
        .put("w_minus", found.minus())
        .put("p_wilcoxon", found.wilcoxonP())
        .put("p_sign", found.signP())
        .put("grade_change_share", found.gradeChanges())
        .interval("loa_low", "loa_high", found.limits())
        .put("lin_ccc", found.concordance())
        .put("spearman", found.spearman())
        .put("kendall_b", found.kendall())
        .reason(found.absence());
  }

  private static Answer intraclass(Question question) {
    Optional<IntraclassCorrelation> found =
        IntraclassCorrelation.of(question.inputs().groups("groups"));
    return new Answer()
        .put("msb", found, IntraclassCorrelation::between)
        .put("msw", found, IntraclassCorrelation::within)
        .put("n0", found, IntraclassCorrelation::usualSize)
        .put("icc", found.map(IntraclassCorrelation::value).orElse(OptionalDouble.empty()))
        .reason(
            unless(
                found.filter(icc -> icc.value().isPresent()).isPresent(),
                found.isPresent() ? Reason.ZERO_VARIANCE : Reason.N_TOO_SMALL));
  }

  private static Optional<Reason> unless(boolean isDefined, Reason reason) {
    return isDefined ? Optional.empty() : Optional.of(reason);
  }
}
