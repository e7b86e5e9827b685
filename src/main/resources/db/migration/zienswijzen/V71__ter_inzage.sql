alter table zienswijzeronde add column grondslag_ter_inzage varchar;

-- Every round so far is about an ontwerpbegroting. The paragraphs of art. 35 and its parallels have the same numbers.
update zienswijzeronde set grondslag_ter_inzage = replace(grondslag_toezending, 'lid 1', 'lid 2');
