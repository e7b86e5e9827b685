-- The regelingen whose public page is on, and the documents that somebody marked as openbaar.

create table openbare_pagina (
  regeling varchar not null primary key,
  sinds timestamp with time zone not null
);

create table openbaar_document (
  document uuid not null primary key,
  sinds timestamp with time zone not null
);
