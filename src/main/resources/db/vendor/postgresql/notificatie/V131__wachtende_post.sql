-- What was sent stays as evidence; the watch asks every minute, and monitoring more often, since when something waits.
create index zending_wacht on zending (klaargezet) where staat in ('NEW', 'SENDING', 'RETRY');
