/// From an opened file to its forms, found by their labels.
///
/// A [duibiao.document.Document] arrives; [duibiao.form.Form]s leave, still as cells: which cell is
/// the programme's name, which row an indicator, which column its target. It knows labels from the
/// dictionary and the structure of grids; it must not know what a value means, nor any city.
@NullMarked
package duibiao.form;

import org.jspecify.annotations.NullMarked;
