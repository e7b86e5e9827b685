package nl.regelgang.termijnen;

import nl.regelgang.gedeeld.Grondslag;

/**
 * A legal term. Which kind it is decides how it ends: only a term counted forward is extended past weekends and
 * feestdagen (Algemene termijnenwet art. 1 lid 1), one that is counted back is not (art. 1 lid 2), and for a fixed date
 * that is not settled, so it stays where it is.
 */
public sealed interface Termijn permits VooruitTermijn, TeruggerekendeTermijn, VasteDatum {

    Grondslag grondslag();

    /** The same term in another article: chapters II-VII of the Wgr repeat those of chapter I. */
    Termijn volgens(Grondslag artikel);
}
