-- no rows; nothing else of the machine, and nobody can change that
set enable_external_access = false;
set lock_configuration = true;

use star;
