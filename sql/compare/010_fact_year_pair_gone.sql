-- one row per pair of an organisation that this run concerns: they are found anew
delete from fact_year_pair
where organisation_key in (select organisation_key from version_change);
