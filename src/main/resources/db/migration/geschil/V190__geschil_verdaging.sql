-- Gedeputeerde staten put off their decision, once (Awb art. 7:24).
alter table geschil add column verdaagd_op date;
alter table geschil add column verdaagd_tot date;
alter table geschil add column verdaging_reden varchar;
