package nl.regelgang.termijnen;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Hoofdstuk;

/**
 * The terms that the tests name, as rows of the table: from the Wgr as in force from 12 February 2025, in chapter I;
 * {@code volgens} gives the parallel of another chapter. The application itself asks {@link Termijntabel#op}.
 */
public final class WettelijkeTermijnen {

    private static final LocalDate RECHTSTOESTAND = LocalDate.of(2025, 2, 12);

    /** A raad gives its zienswijze on the draft of a regeling; the term runs for each raad separately. */
    public static final VooruitTermijn ZIENSWIJZE_OP_REGELING = vooruit("zienswijze-regeling");

    /** The kaders and the voorlopige jaarrekening go to the raden, in the year before the begrotingsjaar. */
    public static final VasteDatum KADERS = (VasteDatum) termijn("kaders", Hoofdstuk.I);

    /** The ontwerpbegroting of an openbaar lichaam goes to the raden. */
    public static final TeruggerekendeTermijn ONTWERPBEGROTING_OPENBAAR_LICHAAM =
            terug("ontwerpbegroting-openbaar-lichaam");

    /** The ontwerpbegroting of a bedrijfsvoeringsorganisatie goes to the raden. */
    public static final TeruggerekendeTermijn ONTWERPBEGROTING_BEDRIJFSVOERINGSORGANISATIE =
            terug("ontwerpbegroting-bedrijfsvoeringsorganisatie");

    /** The ontwerpbegroting of a gemeenschappelijk orgaan goes to the raden. */
    public static final TeruggerekendeTermijn ONTWERPBEGROTING_GEMEENSCHAPPELIJK_ORGAAN =
            terug("ontwerpbegroting-gemeenschappelijk-orgaan");

    /** No beraadslaging within two weeks of the openbare kennisgeving of the begroting (through Wgr art. 35 lid 7). */
    public static final TeruggerekendeTermijn KENNISGEVING_BEGROTING = terug("kennisgeving-begroting");

    /** The begroting goes to the toezichthouder. */
    public static final Inzendtermijn BEGROTING_INZENDEN = inzenden("begroting-inzenden", Hoofdstuk.I);

    /** The begroting goes to the toezichthouder, in chapter III. */
    public static final Inzendtermijn BEGROTING_INZENDEN_WATERSCHAPPEN = inzenden("begroting-inzenden", Hoofdstuk.III);

    /** The jaarrekening goes to the toezichthouder, in the year after the one that it is about. */
    public static final Inzendtermijn JAARREKENING_INZENDEN = inzenden("jaarrekening-inzenden", Hoofdstuk.I);

    /** Inspraak by afdeling 3.4 Awb: the day of the terinzagelegging is the first day. */
    public static final VooruitTermijn INSPRAAK = vooruit("inspraak");

    /** The decision in administratief beroep; too long for the Algemene termijnenwet. */
    public static final VooruitTermijn ADMINISTRATIEF_BEROEP = vooruit("geschil-beslissing");

    private WettelijkeTermijnen() {}

    /** The same term, as a regeling reads its weeks. */
    static TeruggerekendeTermijn metVrijeWeken(TeruggerekendeTermijn termijn, boolean vrij) {
        return new TeruggerekendeTermijn(
                termijn.grondslag(), termijn.lengte(), termijn.uitRegeling(), termijn.doel(), vrij);
    }

    private static VooruitTermijn vooruit(String id) {
        return (VooruitTermijn) termijn(id, Hoofdstuk.I);
    }

    private static TeruggerekendeTermijn terug(String id) {
        return (TeruggerekendeTermijn) termijn(id, Hoofdstuk.I);
    }

    private static Inzendtermijn inzenden(String id, Hoofdstuk hoofdstuk) {
        return (Inzendtermijn) termijn(id, hoofdstuk);
    }

    private static Termijn termijn(String id, Hoofdstuk hoofdstuk) {
        return Termijntabel.op(RECHTSTOESTAND)
                .regel(id, hoofdstuk)
                .termijn(hoofdstuk, Termijninstellingen.STANDAARD)
                .orElseThrow();
    }
}
