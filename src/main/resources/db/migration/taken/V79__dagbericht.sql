-- What happened since the last daily message is asked every few minutes.
create index taakverloop_moment on taakverloop (moment);
create index opmerking_geplaatst on opmerking (geplaatst);
