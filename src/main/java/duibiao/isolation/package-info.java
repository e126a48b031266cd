/// Foreign bytes are opened in processes of their own: a file that hangs, fills the memory or
/// brings its reader down costs nothing but itself.
///
/// A path goes out to a child, a [duibiao.document.Document] or a reasoned refusal comes back over
/// its standard output. The child knows reading and nothing else of the house; it must not know
/// what a form is.
@NullMarked
package duibiao.isolation;

import org.jspecify.annotations.NullMarked;
