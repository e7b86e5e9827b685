package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.vergaderkalender.Vergadering;
import org.jspecify.annotations.Nullable;

/**
 * A line of the P&amp;C-kalender: a term, or a meeting.
 *
 * @param dag the last day of the term, or the day of the meeting
 * @param orgaannaam who must act or meets, for example "Griffie, Gemeente Tiel"
 * @param regeling null when its dossier does not say of which regeling it is, and for a meeting of no regeling
 * @param groep the name of the regeling, or what stands in its place
 * @param uitleg how the day was found; null for a meeting
 * @param artikel what a wet rests it on, null when none does
 * @param teken as the status of {@code velden.html} knows it
 */
record Pcregel(
        LocalDate dag,
        OrgaanId orgaan,
        String orgaannaam,
        String soort,
        String soortnaam,
        @Nullable Regeling regeling,
        String groep,
        String omschrijving,
        @Nullable String uitleg,
        Gebondenheid gebondenheid,
        @Nullable String artikel,
        String teken,
        String stand) {

    /** The kind of every meeting. */
    static final String VERGADERING = "vergadering";

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH.mm");

    static Pcregel van(LopendeTermijn termijn, @Nullable Regeling regeling, String orgaannaam) {
        Gebondenheid gebondenheid = Gebondenheid.van(termijn.grondslag());
        return new Pcregel(
                termijn.uiterlijk(),
                termijn.wie(),
                orgaannaam,
                termijn.soort(),
                Soortnaam.van(termijn.soort()),
                regeling,
                regeling == null ? "Zonder regeling" : regeling.korteNaam(),
                termijn.omschrijving(),
                termijn.uitleg(),
                gebondenheid,
                gebondenheid == Gebondenheid.WETTELIJK ? termijn.grondslag().toString() : null,
                teken(termijn),
                stand(termijn));
    }

    /**
     * Without what people typed about the meeting, because more people read it here than in the vergaderkalender.
     *
     * @param groep the organisation of the orgaan, when there is no regeling
     */
    static Pcregel van(
            Vergadering vergadering,
            OrgaanId orgaan,
            String orgaannaam,
            @Nullable Regeling regeling,
            String groep,
            LocalDate vandaag) {
        String uur = vergadering.begintijd() == null ? "" : ", " + UUR.format(vergadering.begintijd()) + " uur";
        boolean geweest = vergadering.datum().isBefore(vandaag);
        return new Pcregel(
                vergadering.datum(),
                orgaan,
                orgaannaam,
                VERGADERING,
                "Vergadering",
                regeling,
                regeling == null ? groep : regeling.korteNaam(),
                "Vergadering",
                null,
                Gebondenheid.VERGADERING,
                null,
                geweest ? "neutraal" : "wacht",
                (geweest ? "geweest" : "gepland") + uur);
    }

    public String dagVoluit() {
        return Dagen.voluit(dag);
    }

    String regelingId() {
        return regeling == null ? "" : regeling.id().waarde();
    }

    private static String teken(LopendeTermijn termijn) {
        return switch (termijn.status()) {
            case OPEN -> "wacht";
            case GEHAALD -> "gedaan";
            case VERSTREKEN -> "te-laat";
            case VERVALLEN -> "neutraal";
        };
    }

    private static String stand(LopendeTermijn termijn) {
        return switch (termijn.status()) {
            case OPEN -> "open";
            case GEHAALD -> "gedaan op " + Dagen.kort(Objects.requireNonNull(termijn.gedaan()));
            case VERSTREKEN ->
                termijn.gedaan() == null ? "verstreken" : "te laat gedaan, op " + Dagen.kort(termijn.gedaan());
            case VERVALLEN -> "vervallen";
        };
    }
}
