package duibiao.form;

import java.util.List;

/// What came of looking for forms in a document.
public sealed interface Recognition {

  /// The account of every cell, whatever was found.
  Claims claims();

  /// The rows that head tables, or seem to, in the order of the document.
  List<HeadRow> heads();

  /// At least one form was found.
  ///
  /// @param rejected places of forms that are blank templates
  record Recognised(List<Form> forms, List<String> rejected, Claims claims, List<HeadRow> heads)
      implements Recognition {

    public Recognised {
      forms = List.copyOf(forms);
      rejected = List.copyOf(rejected);
      heads = List.copyOf(heads);
    }
  }

  /// No form was found.
  record NotRecognised(Reason reason, Claims claims, List<HeadRow> heads) implements Recognition {

    public NotRecognised {
      heads = List.copyOf(heads);
    }
  }

  /// Why no form was found.
  enum Reason {
    /// No table carries the labels of a form.
    NO_FORM_FOUND,
    /// The labels are there and nothing is filled in: a blank template.
    EMPTY_FORM
  }
}
