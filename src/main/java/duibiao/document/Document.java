package duibiao.document;

import java.util.List;

/// An opened file: its sheets and tables as grids, its running text as paragraphs, and what the
/// reader had to remark.
///
/// @param path where the file lies, as it was asked for; folders and file name may tell the year
///   and the region
/// @param format what the content was recognised as, whatever the suffix says
/// @param grids sheets or tables in their order; hidden sheets are left out and remarked
/// @param paragraphs running text outside tables, in order; empty for workbooks
/// @param remarks what a reader of the loaded figures must know about the file
public record Document(
    String path,
    Format format,
    List<Grid> grids,
    List<Paragraph> paragraphs,
    List<Remark> remarks) {

  public Document {
    grids = List.copyOf(grids);
    paragraphs = List.copyOf(paragraphs);
    remarks = List.copyOf(remarks);
  }
}
