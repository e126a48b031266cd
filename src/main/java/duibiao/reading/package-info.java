/// File to document: one reader per format, chosen by the first bytes, never by the name.
///
/// A path arrives, a [duibiao.document.Document] or a reasoned refusal leaves. This is the only
/// door to POI and every other document library; it must not know what a form is.
@NullMarked
package duibiao.reading;

import org.jspecify.annotations.NullMarked;
