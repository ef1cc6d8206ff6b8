-- What a registry's phone counts on its first screen: the days that are still open at its court.
create index hearing_open_at_court on hearing (court, at) where state in ('SET', 'SUSPENDED');
