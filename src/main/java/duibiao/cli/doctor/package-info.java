/// What `duibiao doctor` looks at: one class a check, each with a verdict, what it means and what
/// to do. Nothing is changed by looking.
@NullMarked
package duibiao.cli.doctor;

import org.jspecify.annotations.NullMarked;
