package duibiao.report;

import duibiao.analysis.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What an answer covers, in words: for its title, and for the notes on what was left out.
public record Covered(Coverage coverage, Messages messages) {

  /// `15 forms, 3 regions, 2021-2023`.
  public String inTitle() {
    return messages.say(
        "answer.covered",
        String.valueOf(coverage.forms()),
        String.valueOf(coverage.regions()),
        years());
  }

  private String years() {
    List<Integer> years = coverage.years();
    if (years.isEmpty()) {
      return messages.say("answer.unknown");
    }
    return years.size() == 1
        ? years.getFirst().toString()
        : years.getFirst() + "-" + years.getLast();
  }

  /// What was left out, and what to know of it.
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (coverage.forms() == 0) {
      notes.add(messages.say("answer.note.nothing"));
    }
    count(notes, "answer.note.other_stage", coverage.leftOut().otherStage());
    count(notes, "answer.note.without_score", coverage.leftOut().withoutScore());
    count(notes, "answer.note.conflicts", coverage.conflicts());
    if (coverage.evaluators().size() > 1) {
      notes.add(messages.say("answer.note.evaluators", named(coverage.evaluators())));
    }
    if (!coverage.leftOut().otherEvaluators().isEmpty()) {
      notes.add(
          messages.say(
              "answer.note.other_evaluators", named(coverage.leftOut().otherEvaluators())));
    }
    return notes;
  }

  private void count(List<String> notes, String key, int number) {
    if (number > 0) {
      notes.add(messages.say(key, String.valueOf(number)));
    }
  }

  private String named(Map<String, Integer> evaluators) {
    return evaluators.entrySet().stream().map(this::evaluator).collect(Collectors.joining(", "));
  }

  private String evaluator(Map.Entry<String, Integer> evaluator) {
    return messages.say("answer.evaluator." + evaluator.getKey()) + " " + evaluator.getValue();
  }
}
