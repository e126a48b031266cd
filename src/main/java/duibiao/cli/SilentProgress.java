package duibiao.cli;

import duibiao.job.LoadProgress;
import duibiao.warehouse.SeenFile;

/// Progress for `--quiet`: none.
final class SilentProgress implements LoadProgress {

  @Override
  public void listed(int files) {}

  @Override
  public void seen(SeenFile file) {}

  @Override
  public void merging() {}
}
