/// Answers → workbooks for Excel, WPS and LibreOffice: tables, native charts, and the working paper
/// for re-checks.
///
/// Tables of an answer and rows of figures arrive, one file leaves. No figure is computed here but
/// counts for charts; no cell is a formula.
@NullMarked
package duibiao.report.workbook;

import org.jspecify.annotations.NullMarked;
