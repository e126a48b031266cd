package duibiao.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The parameters of every metric, in force for some years; data of `jobs/dictionary/ruleset.yml`.
///
/// None of them is national law: 1.30 for over-achievement is a usual figure, and the file says
/// where each comes from.
///
/// @param id the name under which results cite it
/// @param from the first day in force
/// @param until the last day in force, absent for the present one
/// @param source where the figures come from
/// @param overRatio an attainment above this is over-achieved
/// @param overFloor the least share of the weight that an over-achieved line keeps
/// @param nearHit how far above the target an actual still nearly equals it
/// @param headroomLax the share of the room that a lax target left to be used
/// @param headroomMinPoints the least room, in points as printed, of which that can be said
/// @param caliperDelta half of the window around the target
/// @param signQ how many lines nearest to the target the sign test takes
/// @param ratchetDelta how far below last year's actual a target must lie
/// @param lnWinsor where the logarithm of an attainment is cut in means
/// @param peersMin the least number of peers
/// @param matchConfMin the least confidence of a match to a canonical indicator
/// @param qualBands the score bands of promises in words
/// @param fdrQ the false discovery rate
/// @param minEffectDelta the least Cliff's delta worth a flag
/// @param boot how many replicates are drawn
/// @param funnelWinsor where funnel scores are cut
/// @param rankDraws how many draws a rank interval takes
/// @param ciHalfwidthMax the widest interval that may stand in a ranking
/// @param findings the thresholds of findings on single forms
/// @param ambitionWeights what each part of the ambition index counts
/// @param words the words that change how a line is read
public record Ruleset(
    String id,
    LocalDate from,
    Optional<LocalDate> until,
    String source,
    double overRatio,
    double overFloor,
    double nearHit,
    double headroomLax,
    double headroomMinPoints,
    double caliperDelta,
    int signQ,
    double ratchetDelta,
    double lnWinsor,
    int peersMin,
    double matchConfMin,
    QualBands qualBands,
    double fdrQ,
    double minEffectDelta,
    Replicates boot,
    double funnelWinsor,
    int rankDraws,
    HalfWidths ciHalfwidthMax,
    Findings findings,
    AmbitionWeights ambitionWeights,
    Words words) {

  public Ruleset {
    if (!(overRatio > 1)) {
      throw new IllegalArgumentException("over_ratio: " + overRatio + " is not above 1");
    }
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("until: " + until.get() + " is before " + from);
    }
  }

  /// Whether this ruleset is in force on a day.
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// A share of the weight, from low to high.
  public record Band(double low, double high) {

    public Band {
      if (!(low <= high)) {
        throw new IllegalArgumentException("band: " + low + " to " + high);
      }
    }

    static Band at(double share) {
      return new Band(share, share);
    }

    Band times(double weight) {
      return new Band(low * weight, high * weight);
    }
  }

  /// The bands of promises in words, by how far they were kept.
  public record QualBands(Band full, Band partial, Band none) {}

  /// How many replicates an interval takes, on demand and in the nightly run.
  public record Replicates(int usual, int nightly) {}

  /// The widest half of an interval, of shares and of scores from 0 to 100.
  public record HalfWidths(double share, double score) {}

  /// The thresholds of findings on single forms.
  ///
  /// @param gradeCuts the least totals of the grades
  /// @param budgetCut the least share by which a budget was cut
  /// @param highRate the execution rate that is high after a cut
  /// @param weightTilt how far lax lines weigh more than their number
  /// @param tiltMinLines the least number of lines of which that can be said
  /// @param patternMinLines the least number of lines that make a pattern
  /// @param blindShare the least share of targets in the blind zone
  /// @param reasonMinLength the least length of an explanation
  /// @param reasonRepeats on so many lines an explanation is a phrase
  /// @param nameMatch the least share of a clause's words that its indicator names
  public record Findings(
      GradeCuts gradeCuts,
      double budgetCut,
      double highRate,
      double weightTilt,
      int tiltMinLines,
      int patternMinLines,
      double blindShare,
      int reasonMinLength,
      int reasonRepeats,
      double nameMatch) {}

  /// The least total of each grade above the last.
  public record GradeCuts(double excellent, double good, double fair) {

    public GradeCuts {
      if (!(excellent > good && good > fair)) {
        throw new IllegalArgumentException(
            "grade_cuts: %s, %s, %s do not fall".formatted(excellent, good, fair));
      }
    }
  }

  /// What each part of the ambition index counts (AI): room left, own past, peers, measurable,
  /// informative.
  public record AmbitionWeights(
      double stretch, double ownPast, double peers, double measurable, double informative) {

    public AmbitionWeights {
      if (Math.min(Math.min(Math.min(stretch, ownPast), Math.min(peers, measurable)), informative)
          < 0) {
        throw new IllegalArgumentException("ambition_weights: below 0");
      }
    }
  }

  /// Words of the forms that change how a line is read.
  ///
  /// @param growth in an indicator's name or target: a growth rate, which has no upper end
  /// @param lowerIsBetter in a category's name: an unsigned target is not to be exceeded
  /// @param admitsLowTarget in a reason: the evaluator's own admission that the target was low
  /// @param noReason what fills a reason cell and explains nothing, as a whole
  /// @param notMeasured in a reason or an actual: nobody measured it
  /// @param shortfall in a reason: something was missed, late or left out
  /// @param about around a number: it is an approximation
  /// @param calendar behind a number: it is a date
  /// @param points behind a number in the name of a category: the points it has
  public record Words(
      List<String> growth,
      List<String> lowerIsBetter,
      List<String> admitsLowTarget,
      List<String> noReason,
      List<String> notMeasured,
      List<String> shortfall,
      List<String> about,
      List<String> calendar,
      List<String> points) {

    public Words {
      growth = List.copyOf(growth);
      lowerIsBetter = List.copyOf(lowerIsBetter);
      admitsLowTarget = List.copyOf(admitsLowTarget);
      noReason = List.copyOf(noReason);
      notMeasured = List.copyOf(notMeasured);
      shortfall = List.copyOf(shortfall);
      about = List.copyOf(about);
      calendar = List.copyOf(calendar);
      points = List.copyOf(points);
    }
  }
}
