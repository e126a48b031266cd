package duibiao.job;

import duibiao.warehouse.SeenFile;

/// Who is told how a load gets on; called from several threads.
public interface LoadProgress {

  /// The inbox is listed.
  void listed(int files);

  /// One file was read, refused or passed over.
  void seen(SeenFile file);

  /// All files are staged.
  void merging();
}
