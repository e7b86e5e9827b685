package nl.regelgang.termijnen;

import java.time.MonthDay;
import nl.regelgang.gedeeld.Grondslag;

/**
 * The terms of the law, as data: from the Wgr as in force from 12 February 2025, the Gemeentewet as in force from
 * 1 October 2026, and the Awb. The articles are those of chapter I; {@code volgens} gives the parallel of another
 * chapter.
 */
public final class WettelijkeTermijnen {

    private static final String INZENDEN_BEGROTING = "Wgr art. 34 lid 2";
    private static final String INZENDEN_BEGROTING_WATERSCHAPPEN = "Wgr art. 50f lid 2";
    private static final String INZENDEN_JAARREKENING = "Wgr art. 34 lid 4";
    private static final String NA_VASTSTELLING = "na de vaststelling";
    private static final MonthDay VIJFTIEN_SEPTEMBER = MonthDay.of(9, 15);

    /** A raad gives its zienswijze on the draft of a regeling; the term runs for each raad separately. */
    public static final VooruitTermijn ZIENSWIJZE_OP_REGELING =
            VooruitTermijn.inWet("Wgr art. 1 lid 3", Lengte.weken(8), "na ontvangst");

    /** The kaders and the voorlopige jaarrekening go to the raden, in the year before the begrotingsjaar. */
    public static final VasteDatum KADERS = VasteDatum.inWet("Wgr art. 34b", MonthDay.of(4, 30));

    /** The ontwerpbegroting of an openbaar lichaam goes to the raden. */
    public static final TeruggerekendeTermijn ONTWERPBEGROTING_OPENBAAR_LICHAAM = TeruggerekendeTermijn.inWet(
            "Wgr art. 35 lid 1", Lengte.weken(12), "vóór de aanbieding aan het algemeen bestuur");

    /** The ontwerpbegroting of a bedrijfsvoeringsorganisatie goes to the raden. */
    public static final TeruggerekendeTermijn ONTWERPBEGROTING_BEDRIJFSVOERINGSORGANISATIE =
            TeruggerekendeTermijn.inWet("Wgr art. 35 lid 1", Lengte.weken(12), "vóór de vaststelling door het bestuur");

    /** The ontwerpbegroting of a gemeenschappelijk orgaan goes to the raden. */
    public static final TeruggerekendeTermijn ONTWERPBEGROTING_GEMEENSCHAPPELIJK_ORGAAN = TeruggerekendeTermijn.inWet(
            "Wgr art. 35 lid 1", Lengte.weken(12), "vóór de vaststelling door het gemeenschappelijk orgaan");

    /** No beraadslaging within two weeks of the openbare kennisgeving of the begroting (through Wgr art. 35 lid 7). */
    public static final TeruggerekendeTermijn KENNISGEVING_BEGROTING = TeruggerekendeTermijn.inWet(
            "Gemeentewet art. 190 lid 3", Lengte.weken(2), "vóór de beraadslaging over de begroting");

    /** The begroting goes to the toezichthouder. */
    public static final Inzendtermijn BEGROTING_INZENDEN = new Inzendtermijn(
            VooruitTermijn.inWet(INZENDEN_BEGROTING, Lengte.weken(2), NA_VASTSTELLING),
            VasteDatum.inWet(INZENDEN_BEGROTING, VIJFTIEN_SEPTEMBER));

    /** The begroting goes to the toezichthouder, in chapter III. */
    public static final Inzendtermijn BEGROTING_INZENDEN_WATERSCHAPPEN = new Inzendtermijn(
            VooruitTermijn.inWet(INZENDEN_BEGROTING_WATERSCHAPPEN, Lengte.weken(4), NA_VASTSTELLING),
            VasteDatum.inWet(INZENDEN_BEGROTING_WATERSCHAPPEN, VIJFTIEN_SEPTEMBER));

    /** The jaarrekening goes to the toezichthouder, in the year after the one that it is about. */
    public static final Inzendtermijn JAARREKENING_INZENDEN = new Inzendtermijn(
            VooruitTermijn.inWet(INZENDEN_JAARREKENING, Lengte.weken(2), NA_VASTSTELLING),
            VasteDatum.inWet(INZENDEN_JAARREKENING, MonthDay.of(7, 15)));

    /** Inspraak by afdeling 3.4 Awb: the day of the terinzagelegging is the first day. */
    public static final VooruitTermijn INSPRAAK = new VooruitTermijn(
            Grondslag.van("Awb art. 3:16 lid 1-2"), Lengte.weken(6), "vanaf de terinzagelegging", true, true);

    /** The decision in administratief beroep; too long for the Algemene termijnenwet. */
    public static final VooruitTermijn ADMINISTRATIEF_BEROEP =
            VooruitTermijn.inWet("Awb art. 7:24", Lengte.weken(16), "na het einde van de beroepstermijn");

    private WettelijkeTermijnen() {}
}
