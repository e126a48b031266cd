package duibiao.cli;

import duibiao.analysis.FindingFilter;
import duibiao.analysis.Findings;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.report.Prose;
import duibiao.report.Welcome;
import duibiao.warehouse.NoWarehouse;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Mixin;

/// What `duibiao` says when it is given no command: what is loaded, what is worst, what to do next.
public final class Greeting {
  private static final int WORST = 3;
  private static final String LEAST = "warning";

  @Mixin private SharedOptions options = new SharedOptions();

  public void say(PrintWriter out) {
    Prose prose = new Prose(AnswerScreen.current(), out);
    Welcome welcome = new Welcome(options.warehouse().file().toString(), options.messages());
    try (Star star = Star.open(options.warehouse())) {
      FindingFilter worst =
          new FindingFilter(
              Selection.all(),
              List.of(),
              Optional.of(LEAST),
              Optional.empty(),
              OptionalDouble.empty());
      welcome.toWhatIsThere(
          new TargetAmbition(star, Installation.current().rulesets()).coverage(Selection.all()),
          new Findings(star).ask(worst, WORST),
          prose);
    } catch (NoWarehouse nothing) {
      welcome.toNothing(prose);
    }
    out.flush();
  }
}
