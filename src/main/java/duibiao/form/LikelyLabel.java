package duibiao.form;

/// The label that a text may be which is none: `年度指标直` may be a [Label#TARGET], spelled 年度指标值.
///
/// @param spelling the spelling of the dictionary that it is nearest to
public record LikelyLabel(Label label, String spelling) {}
