package nl.regelgang.termijnen;

import nl.regelgang.gedeeld.Grondslag;

/**
 * A term. Which kind it is decides how it ends: only a term counted forward is extended past weekends and feestdagen
 * (Algemene termijnenwet art. 1 lid 1), one that is counted back is not (art. 1 lid 2), and for a fixed date that is not
 * settled, so it stays where it is unless the regeling says otherwise.
 */
public sealed interface Termijn
        permits VooruitTermijn, TeruggerekendeTermijn, VasteDatum, Inzendtermijn, Gebeurtenistermijn {

    Grondslag grondslag();

    /** The same term in another article: chapters II-VII of the Wgr repeat those of chapter I. */
    Termijn volgens(Grondslag artikel);

    /**
     * The last day, with its explanation.
     *
     * @throws IllegalArgumentException when the day or the year that this kind of term needs is missing
     */
    Uiterlijk uiterlijk(Aanknoping aanknoping);
}
