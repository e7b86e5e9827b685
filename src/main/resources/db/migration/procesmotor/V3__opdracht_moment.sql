-- The nightly cleaning looks for the oldest.
create index opdracht_moment on opdracht (moment);
