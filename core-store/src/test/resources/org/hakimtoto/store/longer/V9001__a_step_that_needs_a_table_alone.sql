alter table holiday add column of_a_test integer;
