-- the place of the staging tables: in memory, gone with the load
attach ':memory:' as staging;
