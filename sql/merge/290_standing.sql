-- one row per version: how it stands when all of this run is there, found out once for what follows
create or replace temp table standing as
from version_standing;
