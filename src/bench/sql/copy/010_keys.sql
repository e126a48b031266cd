-- the key of a copy: as scattered as any other
create or replace temp macro copy_key(key, copy) as case when key = 0 then 0 else (hash(key, copy) >> 1)::bigint end;
