package duibiao.form;

/// Two cells of one row that answer to the same label and say different things: `年初目标值 80 | 调整目标值
/// 60`.
///
/// @param label what both answer to; neither was taken
public record Rival(Label label, Field one, Field other) {}
