package duibiao.warehouse;

import java.util.Optional;

/// What a person decided: of the versions of a form, the one in this file counts.
///
/// @param line where it stands in the decision file, from 1
/// @param formKey the form it is about, as `dim_source.form_key` names it; absent for every form of
///   the file
/// @param sha256 the SHA-256 of the file, 64 lower-case hexadecimal digits
/// @param note why, in the words of whoever decided
public record Decision(int line, Optional<String> formKey, String sha256, Optional<String> note) {}
