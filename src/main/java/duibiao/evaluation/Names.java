package duibiao.evaluation;

import java.util.Optional;

/// Who and what a form is about, as printed.
///
/// @param title the form's headline
/// @param programme 项目名称 or 转移支付名称
/// @param department 主管部门
/// @param implementingUnit 实施单位
public record Names(
    Optional<Printed> title,
    Optional<Printed> programme,
    Optional<Printed> department,
    Optional<Printed> implementingUnit) {}
